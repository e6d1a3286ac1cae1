import type { MemberId, ShiftId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import type { ContractHours, Member } from '../../team/member'
import type { AbsenceSpan } from '../half-days'
import type { PlacedShift } from '../shift-at'

/** An approved absence as far as the roster cares; an attendance `Leave` is one. */
export interface PlannedAbsence {
  readonly memberId: MemberId
  readonly type: string
  readonly span: AbsenceSpan
}

/** One day of one person, with everything a rule may ask about it. */
export interface PlannedDay {
  readonly day: LocalDay
  readonly shiftId: ShiftId | null
  /** True if an entry names a shift that does not exist. */
  readonly unknown: boolean
  /** Set for work shifts only. */
  readonly work?: PlacedShift
  readonly absence?: { readonly type: string; readonly part: 'whole' | 'am' | 'pm' }
}

/** What a rule gets: one person and the days around the one it is asked about. */
export interface PersonPlan {
  readonly member: Pick<Member, 'id' | 'hiredOn' | 'leftOn'>
  readonly contractHours: readonly ContractHours[]
  readonly restBetweenShiftsMinutes?: number
  dayAt(day: LocalDay): PlannedDay
}

/** A planned work shift that somebody really has to come for. */
export function worksOn(planned: PlannedDay): boolean {
  return planned.work !== undefined && planned.absence?.part !== 'whole'
}
