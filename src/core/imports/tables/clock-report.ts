import type { TableReading } from '../import-context'
import { sheetPlace } from '../import-context'

/** The sums of a clock machine's report: the days are judged from the punches instead, so nothing is taken from here. */
export const readClockReport: TableReading = (known, context) => {
  context.report.warn('summary-not-read', sheetPlace(known))
  return 0
}
