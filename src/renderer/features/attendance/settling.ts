import type { Leave } from '../../../core/attendance/records'
import type { LocalDay } from '../../../core/kernel/local-day'
import type { DayVerdict } from '../../../core/attendance/day-verdict'

/** What of a day can be forgiven now. */
export function forgivable(verdict: DayVerdict): readonly ('late' | 'early' | 'missing' | 'absent')[] {
  const found = new Set<'late' | 'early' | 'missing' | 'absent'>()
  for (const exception of verdict.exceptions) {
    if (exception === 'late' || exception === 'severe-late') found.add('late')
    if (exception === 'early' || exception === 'missing' || exception === 'absent') found.add(exception)
  }
  return [...found]
}

/** Does the leave touch the day? */
export function leaveCovers({ span }: Pick<Leave, 'span'>, day: LocalDay): boolean {
  return span.kind === 'clock' ? span.day === day : span.from <= day && day <= span.to
}
