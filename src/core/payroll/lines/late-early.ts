import { ONE } from '../../kernel/fraction'
import type { SchemePart } from '../pay-context'
import type { MissedLine } from './wage-loss-line'

/** 迟到早退: the wage of the minutes not worked, and nothing beyond. */
export function lateEarlyLoss({ time }: SchemePart): MissedLine {
  return {
    reason: 'late-early',
    code: 'late-early',
    minutes: time.lateEarlyMinutes,
    minutesOfDay: (verdict) => verdict.lateMinutes + verdict.earlyMinutes,
    unpaidShare: ONE,
  }
}
