import type { Month } from '../../../../core/kernel/local-day'
import { attendanceRepository } from '../../../db/repositories'
import { notifyDone } from '../../../ui/notify'
import { selfCheckSectionText } from '../self-check-section-text'
import { checkData } from './check-data'

/** Judges whole open months from their raw punches, and looks whether that has put things right. */
export async function judgeAgain(months: readonly Month[]): Promise<void> {
  for (const month of months) await attendanceRepository.judgeAgain(month)
  notifyDone(selfCheckSectionText.judgedAgain(months.length))
  await checkData()
}
