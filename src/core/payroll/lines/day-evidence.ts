import type { DayVerdict } from '../../attendance/day-verdict'
import { formatClock } from '../../kernel/clock'
import type { Evidence, Explanation } from '../../kernel/explanation'
import { minutes, payFigure } from '../pay-figure'

function punchesOf(verdict: DayVerdict): readonly Evidence[] {
  const clock = verdict.expected.flatMap((punch) =>
    punch.actual === undefined || punch.by === 'leave' ? [] : [formatClock(punch.actual)],
  )
  return [{ kind: 'punches', day: verdict.day, clock }]
}

/** The days that make up a sum of minutes, each with its punches. */
export function minutesByDay(
  verdicts: readonly DayVerdict[],
  minutesOf: (verdict: DayVerdict) => number,
): readonly Explanation[] {
  return verdicts.flatMap((verdict) => {
    const count = minutesOf(verdict)
    return count === 0 ? [] : [payFigure('minutes-on-day', minutes(count), [], punchesOf(verdict))]
  })
}
