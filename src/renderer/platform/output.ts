import type { Result } from '../../core/kernel/result'
import type { PaperRequest, SaveError, SavedFile, WorkbookRequest } from '../../ipc/contract'
import { notifyProblem, notifyWithAction } from '../ui/notify'
import { api } from './api'
import { saveErrorText } from './file-error-text'
import { outputText } from './output-text'

function tellSaved(result: Result<SavedFile | readonly SavedFile[], SaveError>): boolean {
  if (!result.ok) {
    const text = saveErrorText(result.error)
    if (text !== undefined) notifyProblem(text)
    return false
  }
  const files: readonly SavedFile[] = 'token' in result.value ? [result.value] : result.value
  const first = files[0]
  if (!first) return false
  notifyWithAction(files.length === 1 ? outputText.saved(first.fileName) : outputText.savedMany(files.length), {
    label: outputText.reveal,
    onClick: () => void api['file:reveal']({ token: first.token }),
  })
  return true
}

/** Each asks where to save, writes, and tells the owner how it went. @returns true if something was written */
export async function saveWorkbook(request: WorkbookRequest): Promise<boolean> {
  return tellSaved(await api['workbook:save'](request))
}
export async function savePdf(request: PaperRequest): Promise<boolean> {
  return tellSaved(await api['paper:pdf'](request))
}
export async function savePdfs(papers: readonly PaperRequest[]): Promise<boolean> {
  return tellSaved(await api['paper:pdf-many']({ papers }))
}
export async function printPaper(request: PaperRequest): Promise<void> {
  const result = await api['paper:print'](request)
  if (!result.ok && result.error.code === 'no-printer') notifyProblem(outputText.noPrinter)
}
