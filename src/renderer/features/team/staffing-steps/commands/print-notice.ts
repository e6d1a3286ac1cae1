import type { NoticeRecords } from '../../../../../core/documents/notice-paper'
import { buildNoticePaper } from '../../../../../core/documents/notice-paper'
import type { Movement } from '../../../../../core/team/movement'
import { noticeText } from '../../../../../core/text/notice-text'
import type { PaperRequest } from '../../../../../ipc/contract'
import { printPaper, savePdf } from '../../../../platform/output'
import { today } from '../../../../platform/today'

/** The notice as it goes on paper: with the amounts and the ID number. */
function noticeRequest(records: NoticeRecords, movement: Movement): PaperRequest | undefined {
  const paper = buildNoticePaper(records, movement, today())
  const name = records.members.find((each) => each.id === movement.memberId)?.name ?? ''
  return paper && { suggestedName: noticeText.fileName(paper.title, name), paper }
}

export async function printNotice(records: NoticeRecords, movement: Movement): Promise<void> {
  const request = noticeRequest(records, movement)
  if (request) await printPaper(request)
}
export async function saveNotice(records: NoticeRecords, movement: Movement): Promise<void> {
  const request = noticeRequest(records, movement)
  if (request) await savePdf(request)
}
