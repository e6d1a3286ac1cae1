import type { Shift } from '../schedule/shift'
import type { ExpectedPunch } from './day-verdict'
import type { CoveredSegment } from './leave-cover'
import type { Correction } from './records'

type PunchCorrection = Extract<Correction, { kind: 'punch' }>
interface Slot {
  readonly segment: number
  readonly side: 'in' | 'out'
  readonly expected: number
}

/**
 * Gives each expected punch the punch that belongs to it: a punch goes to the nearest expected time (the earlier one if
 * two are equally near) and is used once; of several the first is the coming and the last the going. A correction
 * of the owner stands above the punches.
 */
export function matchPunches(
  shift: Shift,
  segments: readonly CoveredSegment[],
  punches: readonly number[],
  corrections: readonly PunchCorrection[],
): readonly ExpectedPunch[] {
  const slots = openSlots(shift, segments)
  const found = assign(slots, punches)
  const open = slots.map((slot, index): ExpectedPunch => {
    const correction = corrections.findLast(
      (candidate) =>
        candidate.side === slot.side && (shift.punching === 'first-and-last' || candidate.segment === slot.segment),
    )
    const actual = correction?.minute ?? found[index]
    return actual === undefined ? { ...slot, by: 'none' } : { ...slot, actual, by: correction ? 'correction' : 'punch' }
  })
  const all = [...open, ...coveredSlots(shift, segments)]
  return all.sort((a, b) => a.segment - b.segment || (a.side === b.side ? 0 : a.side === 'in' ? -1 : 1))
}

/** The punches still expected after leave. */
function openSlots(shift: Shift, segments: readonly CoveredSegment[]): readonly Slot[] {
  const open = segments.filter((segment) => segment.pieces.length > 0)
  const slot = (of: CoveredSegment | undefined, side: 'in' | 'out'): readonly Slot[] => {
    const expected = side === 'in' ? of?.pieces[0]?.start : of?.pieces.at(-1)?.end
    return of === undefined || expected === undefined ? [] : [{ segment: of.segment, side, expected }]
  }
  switch (shift.punching) {
    case 'none':
      return []
    case 'first-and-last':
      return [...slot(open[0], 'in'), ...slot(open.at(-1), 'out')]
    case 'each-segment':
      return open.flatMap((segment) => [...slot(segment, 'in'), ...slot(segment, 'out')])
  }
}

/** The punches that leave made unnecessary, kept so that the day shows why nobody came. */
function coveredSlots(shift: Shift, segments: readonly CoveredSegment[]): readonly ExpectedPunch[] {
  const covered = segments.filter((segment) => segment.pieces.length === 0)
  switch (shift.punching) {
    case 'none':
      return []
    case 'first-and-last': {
      const [first, last] = [segments[0], segments.at(-1)]
      if (!first || !last || covered.length < segments.length) return []
      return [
        { segment: first.segment, side: 'in', expected: first.start, by: 'leave' },
        { segment: last.segment, side: 'out', expected: last.end, by: 'leave' },
      ]
    }
    case 'each-segment':
      return covered.flatMap((segment): readonly ExpectedPunch[] => [
        { segment: segment.segment, side: 'in', expected: segment.start, by: 'leave' },
        { segment: segment.segment, side: 'out', expected: segment.end, by: 'leave' },
      ])
  }
}

function assign(slots: readonly Slot[], punches: readonly number[]): readonly (number | undefined)[] {
  const candidates = slots.map((): number[] => [])
  for (const punch of punches) {
    let best = 0
    slots.forEach((slot, index) => {
      const nearest = slots[best]
      if (nearest && Math.abs(punch - slot.expected) < Math.abs(punch - nearest.expected)) best = index
    })
    candidates[best]?.push(punch)
  }
  const found = slots.map((slot, index) => (slot.side === 'in' ? candidates[index]?.[0] : candidates[index]?.at(-1)))
  shareBreakPunches(slots, candidates, found)
  return found
}

/**
 * Two punches in the break between segments are going and coming back, also when both lie nearer to one of the two: it
 * harms neither time.
 */
function shareBreakPunches(
  slots: readonly Slot[],
  candidates: readonly number[][],
  found: (number | undefined)[],
): void {
  slots.forEach((out, index) => {
    const back = slots[index + 1]
    if (out.side !== 'out' || back?.side !== 'in') return
    if (found[index] !== undefined && found[index + 1] !== undefined) return
    const inBreak = [...(candidates[index] ?? []), ...(candidates[index + 1] ?? [])].filter(
      (punch) => out.expected <= punch && punch <= back.expected,
    )
    const [first, last] = [inBreak[0], inBreak.at(-1)]
    if (inBreak.length < 2) return
    found[index] = first
    found[index + 1] = last
  })
}
