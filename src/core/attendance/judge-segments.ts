import type { MinuteSpan } from '../kernel/clock'
import { MINUTES_PER_DAY, overlapMinutes } from '../kernel/clock'
import type { AttendanceRules } from './attendance-rules'
import type { ExpectedPunch, VerdictReason } from './day-verdict'
import type { CoveredSegment } from './leave-cover'

/** Something that went wrong in a segment. `minutes` are taken off the paid minutes, `rawMinutes` is what the clock says. */
export interface Occurrence {
  readonly kind: 'late' | 'severe-late' | 'late-absence' | 'early' | 'early-absence' | 'absent' | 'missing'
  readonly segment: number
  readonly side: 'in' | 'out'
  readonly minutes: number
}
export interface SegmentJudgement {
  readonly segment: CoveredSegment
  readonly occurrences: readonly Occurrence[]
  readonly withinGrace: readonly VerdictReason[]
  /** When the person was there; undefined = no punch, taken as on time. */
  readonly arrival: number | undefined
  readonly departure: number | undefined
}

/** The shift's grace and the shop's rules as one. */
export interface DayLimits {
  readonly rules: AttendanceRules
  readonly graceMinutes: number
}

/**
 * Judges each segment that leave has left over. With first-and-last punching the coming and going hold for the whole
 * shift, so a late coming can swallow a whole segment; with segment punching each has its own.
 */
export function judgeSegments(
  segments: readonly CoveredSegment[],
  punching: 'first-and-last' | 'each-segment' | 'none',
  expected: readonly ExpectedPunch[],
  limits: DayLimits,
): readonly SegmentJudgement[] {
  const open = segments.filter((segment) => segment.pieces.length > 0)
  const single = segments.length === 1
  const awaited = expected.filter((punch) => punch.by !== 'leave')
  return open.map((segment, index) => {
    if (punching === 'none') return presence(segment, undefined, undefined)
    const own = punching === 'first-and-last' ? awaited : awaited.filter((punch) => punch.segment === segment.segment)
    const arrival = own.find((punch) => punch.side === 'in')?.actual
    const departure = own.find((punch) => punch.side === 'out')?.actual
    const announces = (side: 'in' | 'out'): boolean =>
      punching === 'each-segment' || (side === 'in' ? index === 0 : index === open.length - 1)
    return judgeSegment(segment, { arrival, departure, single, announces }, limits)
  })
}

interface Presence {
  readonly arrival: number | undefined
  readonly departure: number | undefined
  /** The shift has one segment only: the unit of absence is then half of it. */
  readonly single: boolean
  /** Is a missing punch of this side this segment's to report? */
  announces(side: 'in' | 'out'): boolean
}

function presence(
  segment: CoveredSegment,
  arrival: number | undefined,
  departure: number | undefined,
): SegmentJudgement {
  return { segment, occurrences: [], withinGrace: [], arrival, departure }
}

function judgeSegment(segment: CoveredSegment, there: Presence, limits: DayLimits): SegmentJudgement {
  const due = segment.paidMinutes - segment.leaveMinutes
  if (there.arrival === undefined && there.departure === undefined) {
    const absent: Occurrence = { kind: 'absent', segment: segment.segment, side: 'in', minutes: due }
    return { ...presence(segment, undefined, undefined), occurrences: [absent] }
  }
  const whole = lengthOf(segment.pieces)
  const missed = {
    in: there.arrival === undefined ? 0 : clippedLength(segment.pieces, Number.NEGATIVE_INFINITY, there.arrival),
    out: there.departure === undefined ? 0 : clippedLength(segment.pieces, there.departure, Number.POSITIVE_INFINITY),
  }
  const unit = there.single ? Math.ceil(segment.paidMinutes / 2) : due
  const occurrences: Occurrence[] = []
  const withinGrace: VerdictReason[] = []
  let left = due
  for (const side of ['in', 'out'] as const) {
    const absentSide = side === 'in' ? there.arrival === undefined : there.departure === undefined
    if (absentSide) {
      if (there.announces(side)) occurrences.push({ kind: 'missing', segment: segment.segment, side, minutes: 0 })
      continue
    }
    const judged = judgeSide(side, missed[side], missed[side] >= whole, unit, limits)
    if (judged === 'on-time') continue
    if (judged === 'within-grace') {
      const code = side === 'in' ? 'late-within-grace' : 'early-within-grace'
      withinGrace.push({ code, minutes: missed[side], graceMinutes: limits.graceMinutes })
      continue
    }
    const minutes = Math.min(left, judged.minutes)
    left -= minutes
    if (minutes > 0) occurrences.push({ kind: judged.kind, segment: segment.segment, side, minutes })
  }
  return { segment, occurrences, withinGrace, arrival: there.arrival, departure: there.departure }
}

/** One coming or going that missed `raw` minutes of the segment. A limit of 0 switches its step off. */
function judgeSide(
  side: 'in' | 'out',
  raw: number,
  wholeSegment: boolean,
  unit: number,
  { rules, graceMinutes }: DayLimits,
): 'on-time' | 'within-grace' | Pick<Occurrence, 'kind' | 'minutes'> {
  if (raw === 0) return 'on-time'
  if (raw <= graceMinutes) return 'within-grace'
  const absentFrom = rules.absentLateFromMinutes
  if (absentFrom > 0 && (raw >= absentFrom || wholeSegment)) {
    return { kind: side === 'in' ? 'late-absence' : 'early-absence', minutes: Math.max(unit, raw) }
  }
  const minutes = rules.graceKind === 'deduct' ? raw - graceMinutes : raw
  if (side === 'out') return { kind: 'early', minutes }
  const severe = rules.severeLateFromMinutes > 0 && raw >= rules.severeLateFromMinutes
  return { kind: severe ? 'severe-late' : 'late', minutes }
}

function lengthOf(pieces: readonly MinuteSpan[]): number {
  return pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0)
}
function clippedLength(pieces: readonly MinuteSpan[], start: number, end: number): number {
  return pieces.reduce((sum, piece) => sum + overlapMinutes(piece, { start, end }), 0)
}

/** Worked minutes of a judged segment, and how many of them lie before and after midnight of the business day. */
export function workedOf(
  judgement: SegmentJudgement,
  forgiven: (occurrence: Occurrence) => boolean,
): { readonly minutes: number; readonly byDayOffset: readonly [number, number] } {
  const { segment } = judgement
  const lost = judgement.occurrences.filter((occurrence) => !forgiven(occurrence))
  const minutes =
    segment.paidMinutes - segment.leaveMinutes - lost.reduce((sum, occurrence) => sum + occurrence.minutes, 0)
  const side = (wanted: 'in' | 'out'): boolean => lost.some((occurrence) => occurrence.side === wanted)
  const start = side('in') ? (judgement.arrival ?? segment.start) : segment.start
  const end = side('out') ? (judgement.departure ?? segment.end) : segment.end
  const before = clippedLength(segment.pieces, start, Math.min(end, MINUTES_PER_DAY))
  const after = clippedLength(segment.pieces, Math.max(start, MINUTES_PER_DAY), end)
  // Breaks without a fixed time and lost minutes come off the longer side of midnight.
  const shorter = Math.min(before, after, minutes)
  return { minutes, byDayOffset: before >= after ? [minutes - shorter, shorter] : [shorter, minutes - shorter] }
}
