import { useLiveQuery } from 'dexie-react-hooks'
import type { Fen } from '../../../core/kernel/fen'
import { sumFen } from '../../../core/kernel/fen'
import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { monthOf } from '../../../core/kernel/local-day'
import type { CloseGate } from '../../../core/month/close-month'
import { checkCanClose } from '../../../core/month/close-month'
import { computeMonth } from '../../../core/month/compute-month'
import type { ClosedMonth } from '../../../core/month/shop-data'
import { monthRepository, shopRepository } from '../../db/repositories'
import { localDayOfIso } from '../../platform/instant'
import { today } from '../../platform/today'
import { readMonthData } from '../../session/month-data'
import { monthFacts } from './month-facts'
import type { Reminder } from './month-reminders'
import { remindersOf } from './month-reminders'
import type { MonthFacts, MonthState } from './month-steps'
import { monthStateOf } from './month-steps'

export interface MonthOverview {
  readonly month: Month
  readonly facts: MonthFacts
  readonly state: MonthState
  readonly gates: readonly CloseGate[]
  readonly nameOf: ReadonlyMap<string, string>
  readonly joined: number
  readonly left: number
  /** Of the closed month as paid, else as computed now. */
  readonly grossFen: Fen
  readonly netFen: Fen
  readonly reminders: readonly Reminder[]
  readonly closed: ClosedMonth | undefined
  readonly isIntact: boolean
  readonly isNewestClosed: boolean
}

/** Everything 首页 shows of a month; undefined while it is computed. */
export function useMonthOverview(month: Month): MonthOverview | undefined {
  const overview = useLiveQuery(() => readOverview(month, today()), [month])
  return overview?.month === month ? overview : undefined
}

async function readOverview(month: Month, day: LocalDay): Promise<MonthOverview> {
  const [data, status, closedMonths] = await Promise.all([
    readMonthData(month),
    shopRepository.status(),
    monthRepository.closedMonths(),
  ])
  const result = computeMonth(data, month, day)
  const closed = data.closedMonths.find((each) => each.month === month)
  const gates = closed ? [] : checkCanClose(data, result, day)
  const facts = monthFacts(data, result, gates, day)
  const payslips = closed?.payslips ?? result.payslips
  const backedUpOn = status.lastBackupAt === undefined ? undefined : localDayOfIso(status.lastBackupAt)
  return {
    month,
    facts,
    state: monthStateOf(facts),
    gates,
    nameOf: new Map(data.members.map((member) => [member.id, member.name])),
    joined: data.members.filter((member) => monthOf(member.hiredOn) === month).length,
    left: data.members.filter((member) => member.leftOn !== undefined && monthOf(member.leftOn) === month).length,
    grossFen: sumFen(payslips.map((slip) => slip.grossFen)),
    netFen: sumFen(payslips.map((slip) => slip.netFen)),
    reminders: remindersOf(data, month, day, backedUpOn),
    closed,
    isIntact: closed === undefined || (await monthRepository.isIntact(closed)),
    isNewestClosed: closedMonths.at(-1) === month,
  }
}
