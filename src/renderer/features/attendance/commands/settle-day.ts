import type { Correction, Leave, Overtime } from '../../../../core/attendance/records'
import { acceptance } from '../../../../core/attendance/acceptance'
import { needsOwner } from '../../../../core/attendance/summarise-month'
import type { RecordId } from '../../../../core/kernel/ids'
import type { Result } from '../../../../core/kernel/result'
import type { CommitError } from '../../../db/commit-error'
import { commitErrorText } from '../../../db/operation-text'
import { attendanceRepository } from '../../../db/repositories'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import { attendanceText } from '../attendance-text'
import type { DayRow } from '../use-attendance'

function told(saved: Result<unknown, CommitError>, done: string): boolean {
  if (saved.ok) notifyDone(done, undoLast)
  else notifyProblem(commitErrorText(saved.error))
  return saved.ok
}

/** 补卡 or 免除, as a record beside the raw punches. */
export async function addCorrection(correction: Correction): Promise<boolean> {
  return told(await attendanceRepository.addCorrections([correction]), attendanceText.saved)
}
/** Everything that is still open stands as judged: one step, one undo. */
export async function acceptAll(rows: readonly DayRow[]): Promise<boolean> {
  const open = rows.filter((row) => needsOwner(row.verdict))
  const corrections = open.map(({ person, verdict }) =>
    acceptance(person.member.id, verdict.day, attendanceText.acceptReason),
  )
  return told(await attendanceRepository.addCorrections(corrections), attendanceText.saved)
}
export async function removeCorrection(id: RecordId): Promise<boolean> {
  return told(await attendanceRepository.removeCorrection(id), attendanceText.removed)
}
export async function saveLeave(leave: Leave): Promise<boolean> {
  return told(await attendanceRepository.saveLeave(leave), attendanceText.leaveSaved)
}
export async function removeLeave(id: RecordId): Promise<boolean> {
  return told(await attendanceRepository.removeLeave(id), attendanceText.removed)
}
export async function saveOvertime(overtime: Overtime): Promise<boolean> {
  return told(await attendanceRepository.saveOvertime(overtime), attendanceText.overtimeSaved)
}
export async function removeOvertime(id: RecordId): Promise<boolean> {
  return told(await attendanceRepository.removeOvertime(id), attendanceText.removed)
}
