import type { DayClass } from '../calendar/day-class'
import type { LocalDay } from '../kernel/local-day'
import type { Shift } from '../schedule/shift'
import { shiftMinutes } from '../schedule/shift'
import type { AttendanceRules } from './attendance-rules'
import type { DayException, DayStatus, DayVerdict, VerdictReason } from './day-verdict'
import type { Occurrence, SegmentJudgement } from './judge-segments'
import { judgeSegments, workedOf } from './judge-segments'
import { coverLeave, leaveTouches } from './leave-cover'
import { matchPunches } from './match-punches'
import { overtimeOfDay } from './overtime-of-day'
import type { Correction, Leave, LeaveType, Overtime } from './records'

/** Everything that bears on one person's business day. */
export interface DayInput {
  readonly day: LocalDay
  readonly dayClass: DayClass
  readonly employed: boolean
  /** The day, or the end of its shift, is still to come. */
  readonly pending: boolean
  /** The planned shift, rest shifts included; undefined = nothing planned. */
  readonly shift: Shift | undefined
  readonly rules: AttendanceRules
  readonly shiftPunches: readonly number[]
  readonly unclaimed: readonly number[]
  readonly leaves: readonly Leave[]
  readonly overtimes: readonly Overtime[]
  readonly corrections: readonly Correction[]
  overtimeClassOf(day: LocalDay): DayClass
  isStatutory(day: LocalDay): boolean
}

/** Leave on which the person works elsewhere: paid as work, on a statutory holiday too. */
const WORKING_LEAVE: readonly LeaveType[] = ['business-trip', 'outing']

export function judgeDay(input: DayInput): DayVerdict {
  return settleAccepted(judge(input), input.corrections)
}

/** An accepted day keeps its verdict, minutes and pay; it only no longer waits for the owner. */
function settleAccepted(verdict: DayVerdict, corrections: readonly Correction[]): DayVerdict {
  const accepted = corrections.find((correction) => correction.kind === 'accept')
  if (!accepted || verdict.exceptions.length === 0) return verdict
  const { reason } = accepted
  return {
    ...verdict,
    exceptions: [],
    reasons: [...verdict.reasons, { code: 'accepted', what: verdict.exceptions, reason }],
  }
}

function judge(input: DayInput): DayVerdict {
  if (!input.employed) return judgeNotEmployed(input)
  if (input.pending)
    return { ...emptyVerdict(input, 'pending'), reasons: [...planReasons(input.shift), { code: 'future' }] }
  return input.shift?.kind === 'work' ? judgeWorkDay(input, input.shift) : judgeFreeDay(input)
}

function emptyVerdict(input: DayInput, status: DayStatus): DayVerdict {
  return {
    day: input.day,
    dayClass: input.dayClass,
    shiftId: input.shift?.id ?? null,
    status,
    dueMinutes: 0,
    workedMinutes: 0,
    lateMinutes: 0,
    earlyMinutes: 0,
    absentMinutes: 0,
    leave: [],
    overtime: [],
    expected: [],
    exceptions: [],
    reasons: [],
  }
}

function planReasons(shift: Shift | undefined): readonly VerdictReason[] {
  if (!shift) return [{ code: 'no-plan' }]
  return shift.kind === 'rest' ? [{ code: 'rest-planned' }] : [{ code: 'planned', shiftId: shift.id }]
}

function strayReasons(minutes: readonly number[]): readonly VerdictReason[] {
  return minutes.length > 0 ? [{ code: 'stray-punches', minutes }] : []
}

function judgeNotEmployed(input: DayInput): DayVerdict {
  const exceptions: readonly DayException[] = input.unclaimed.length > 0 ? ['unplanned-punches'] : []
  const reasons: readonly VerdictReason[] = [{ code: 'not-employed' }, ...strayReasons(input.unclaimed)]
  return { ...emptyVerdict(input, 'not-employed'), exceptions, reasons }
}

/** A rest day, a day without plan, a statutory holiday off: nothing is due, leave takes nothing, overtime may count. */
function judgeFreeDay(input: DayInput): DayVerdict {
  const extra = overtimeOfDay({
    ...input,
    shift: undefined,
    approved: input.overtimes,
    planned: [0, 0],
    expected: [],
  })
  const rests = input.shift !== undefined || input.dayClass === 'statutory'
  const punched = input.unclaimed.length > 0
  const unexplained = punched && extra.overtime.length === 0
  const leave = input.leaves.find((candidate) => leaveTouches(candidate, input.day))
  const exceptions: DayException[] = []
  if (unexplained) exceptions.push('unplanned-punches')
  if (extra.mustBePaid) exceptions.push('rest-must-be-paid')
  if (leave && !rests) exceptions.push('leave-without-shift')
  return {
    ...emptyVerdict(input, rests ? 'rest' : 'unplanned'),
    overtime: extra.overtime,
    exceptions,
    reasons: [
      ...planReasons(input.shift),
      ...(leave ? [{ code: 'leave' as const, type: leave.type, minutes: 0 }] : []),
      ...(punched ? [{ code: 'punches' as const, minutes: input.unclaimed }] : []),
      ...(unexplained && rests ? [{ code: 'rest-but-punched' as const }] : []),
      ...extra.reasons,
    ],
  }
}

function judgeWorkDay(input: DayInput, shift: Shift): DayVerdict {
  const cover = coverLeave(shift, input.day, input.leaves)
  const fixes = input.corrections.filter((correction) => correction.kind === 'punch')
  const expected = matchPunches(shift, cover.segments, input.shiftPunches, fixes)
  const limits = { rules: input.rules, graceMinutes: shift.graceMinutes ?? input.rules.graceMinutes }
  const judged = judgeSegments(cover.segments, shift.punching, expected, limits)
  const pardon = forgiveness(input.corrections, judged)
  const kept = judged.flatMap((judgement) => judgement.occurrences).filter((occurrence) => !pardon.covers(occurrence))
  const worked = judged.map((judgement) => workedOf(judgement, pardon.covers))
  const tripMinutes = cover.taken
    .filter((leave) => WORKING_LEAVE.includes(leave.type))
    .reduce((sum, leave) => sum + leave.minutes, 0)
  const extra = overtimeOfDay({
    ...input,
    shift,
    approved: input.overtimes,
    planned: [
      worked.reduce((sum, part) => sum + part.byDayOffset[0], tripMinutes),
      worked.reduce((sum, part) => sum + part.byDayOffset[1], 0),
    ],
    expected,
  })
  const exceptions = exceptionsOf(kept)
  if (input.unclaimed.length > 0 && input.overtimes.length === 0) exceptions.push('unplanned-punches')
  if (extra.mustBePaid) exceptions.push('rest-must-be-paid')
  return {
    ...emptyVerdict(input, statusOf(cover.taken.length > 0, kept)),
    dueMinutes: shiftMinutes(shift),
    workedMinutes: worked.reduce((sum, part) => sum + part.minutes, 0),
    lateMinutes: minutesOf(kept, ['late', 'severe-late']),
    earlyMinutes: minutesOf(kept, ['early']),
    absentMinutes: minutesOf(kept, ['absent', 'late-absence', 'early-absence']),
    leave: cover.taken,
    overtime: extra.overtime,
    expected,
    exceptions,
    reasons: [
      ...planReasons(shift),
      ...cover.taken.map(({ type, minutes }) => ({ code: 'leave' as const, type, minutes })),
      ...(input.shiftPunches.length > 0 ? [{ code: 'punches' as const, minutes: input.shiftPunches }] : []),
      ...strayReasons(input.unclaimed),
      ...correctionReasons(expected, fixes),
      ...judged.flatMap((judgement) => judgement.withinGrace),
      ...occurrenceReasons(kept, limits.graceMinutes, input.rules),
      ...pardon.reasons,
      ...extra.reasons,
    ],
  }
}

function minutesOf(occurrences: readonly Occurrence[], kinds: readonly Occurrence['kind'][]): number {
  return occurrences.reduce((sum, { kind, minutes }) => sum + (kinds.includes(kind) ? minutes : 0), 0)
}

/** By precedence: leave > absent > severe late > late > early > missing > normal. */
function statusOf(onLeave: boolean, kept: readonly Occurrence[]): DayStatus {
  if (onLeave) return 'leave'
  return worstOf(kept)[0] ?? 'normal'
}
function exceptionsOf(kept: readonly Occurrence[]): DayException[] {
  return [...worstOf(kept)]
}
function worstOf(kept: readonly Occurrence[]): readonly ('absent' | 'severe-late' | 'late' | 'early' | 'missing')[] {
  const has = (...kinds: readonly Occurrence['kind'][]): boolean => kept.some(({ kind }) => kinds.includes(kind))
  return (['absent', 'severe-late', 'late', 'early', 'missing'] as const).filter((result) =>
    result === 'absent' ? has('absent', 'late-absence', 'early-absence') : has(result),
  )
}

type Forgive = Extract<Correction, { kind: 'forgive' }>
const FORGIVEN_KINDS: Readonly<Record<Forgive['what'], readonly Occurrence['kind'][]>> = {
  late: ['late', 'severe-late', 'late-absence'],
  early: ['early', 'early-absence'],
  missing: ['missing'],
  absent: ['absent', 'late-absence', 'early-absence'],
}

/** 免除: what the owner lets pass counts as worked; the reason keeps the minutes that were. */
function forgiveness(
  corrections: readonly Correction[],
  judged: readonly SegmentJudgement[],
): { readonly reasons: readonly VerdictReason[]; covers(occurrence: Occurrence): boolean } {
  const forgives = corrections.filter((correction) => correction.kind === 'forgive')
  const all = judged.flatMap((judgement) => judgement.occurrences)
  const pardoned = new Set<Occurrence>()
  const reasons = forgives.flatMap(({ what, reason }): readonly VerdictReason[] => {
    const matching = all.filter(
      (occurrence) => FORGIVEN_KINDS[what].includes(occurrence.kind) && !pardoned.has(occurrence),
    )
    for (const occurrence of matching) pardoned.add(occurrence)
    const minutes = matching.reduce((sum, occurrence) => sum + occurrence.minutes, 0)
    return matching.length > 0 ? [{ code: 'forgiven', what, minutes, reason }] : []
  })
  return { reasons, covers: (occurrence) => pardoned.has(occurrence) }
}

function correctionReasons(
  expected: DayVerdict['expected'],
  fixes: readonly Extract<Correction, { kind: 'punch' }>[],
): readonly VerdictReason[] {
  return expected.flatMap((punch): readonly VerdictReason[] => {
    if (punch.by !== 'correction' || punch.actual === undefined) return []
    const fix = fixes.findLast((candidate) => candidate.side === punch.side && candidate.minute === punch.actual)
    return [{ code: 'corrected', side: punch.side, minute: punch.actual, reason: fix?.reason ?? '' }]
  })
}

function occurrenceReasons(
  kept: readonly Occurrence[],
  graceMinutes: number,
  rules: AttendanceRules,
): readonly VerdictReason[] {
  const absent = kept.some((occurrence) => occurrence.kind === 'absent')
  const others = kept.flatMap(({ kind, minutes, segment, side }): readonly VerdictReason[] => {
    switch (kind) {
      case 'absent':
        return []
      case 'late':
      case 'early':
        return [{ code: kind, minutes, graceMinutes }]
      case 'severe-late':
        return [{ code: kind, minutes, fromMinutes: rules.severeLateFromMinutes }]
      case 'late-absence':
        return [{ code: 'late-as-absence', minutes, fromMinutes: rules.absentLateFromMinutes }]
      case 'early-absence':
        return [{ code: 'early-as-absence', minutes, fromMinutes: rules.absentLateFromMinutes }]
      case 'missing':
        return [{ code: kind, segment, side }]
    }
  })
  return absent ? [{ code: 'absent' }, ...others] : others
}
