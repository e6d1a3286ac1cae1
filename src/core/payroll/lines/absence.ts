import { ONE } from '../../kernel/fraction'
import type { SchemePart } from '../pay-context'
import type { MissedLine } from './wage-loss-line'

/** 旷工: the wage of the time not worked, once; more than that would be a fine. */
export function absenceLoss({ time }: SchemePart): MissedLine {
  return {
    reason: 'absence',
    code: 'absence',
    minutes: time.absentMinutes,
    minutesOfDay: (verdict) => verdict.absentMinutes,
    unpaidShare: ONE,
  }
}
