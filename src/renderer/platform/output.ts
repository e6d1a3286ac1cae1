import type { Result } from '../../core/kernel/result'
import type { WorkbookModel } from '../../core/sheets/workbook-model'
import type { PaperRequest, SaveError, SavedFile, WordRequest, WorkbookRequest } from '../../ipc/contract'
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

interface NamedWorkbook {
  readonly suggestedName: string
  readonly workbook: WorkbookModel
}
/** The model as text: a page hands over a year of cells six times faster so, without standing still. */
export function workbookRequest(suggestedName: string, workbook: WorkbookModel): WorkbookRequest {
  return { suggestedName, workbook: JSON.stringify(workbook) }
}

/** Each asks where to save, writes, and tells the owner how it went. @returns true if something was written */
export async function saveWorkbook({ suggestedName, workbook }: NamedWorkbook): Promise<boolean> {
  return tellSaved(await api['workbook:save'](workbookRequest(suggestedName, workbook)))
}
export async function savePdf(request: PaperRequest): Promise<boolean> {
  return tellSaved(await api['paper:pdf'](request))
}
export async function savePdfs(papers: readonly PaperRequest[]): Promise<boolean> {
  return tellSaved(await api['paper:pdf-many']({ papers }))
}
export async function savePng(suggestedName: string, png: Uint8Array): Promise<boolean> {
  return tellSaved(await api['picture:save']({ suggestedName, png }))
}
export async function saveWord(request: WordRequest): Promise<boolean> {
  return tellSaved(await api['word:save'](request))
}
export async function saveWords(documents: readonly WordRequest[]): Promise<boolean> {
  return tellSaved(await api['word:save-many']({ documents }))
}
export async function printPaper(request: PaperRequest): Promise<void> {
  const result = await api['paper:print'](request)
  if (!result.ok && result.error.code === 'no-printer') notifyProblem(outputText.noPrinter)
}
