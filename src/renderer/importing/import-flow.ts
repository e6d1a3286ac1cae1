import type { ColumnQuestion } from '../../core/imports/column-mapping'
import { columnQuestions, rememberMappings } from '../../core/imports/column-mapping'
import type { ImportPlan, TableKind } from '../../core/imports/import-plan'
import { planImport } from '../../core/imports/plan-import'
import type { TableFile } from '../../core/imports/table-file'
import { month } from '../../core/kernel/local-day'
import type { ColumnMapping } from '../../core/month/shop-data'
import { commitErrorText } from '../db/operation-text'
import { importRepository, shopRepository } from '../db/repositories'
import { api } from '../platform/api'
import { readFileErrorText } from '../platform/file-error-text'
import { takeSnapshotOrTell } from '../safety/shop-safety'
import { setMonth, useSession } from '../session/session'
import { notifyDone, notifyProblem, undoLast } from '../ui/notify'
import { today } from '../platform/today'
import type { OpenedFiles } from './import-store'
import { setImportStage } from './import-store'
import { sumCounts } from './import-totals'
import { importingText } from './importing-text'
import { libraryDescriptions } from './library-descriptions'

/** The kinds of table a screen takes; undefined = all. */
export type WantedTables = readonly TableKind[] | undefined

export const cancelImport = (): void => setImportStage({ kind: 'none' })

/** Ends the reading that is under way: nothing has been stored yet. */
export function stopReading(): void {
  cancelImport()
  void api['table:cancel']()
}

function tell(text: string | undefined): void {
  if (text !== undefined) notifyProblem(text)
}

/** Asks what the columns are where nobody knows; else shows what the files would bring. */
async function openFiles(files: readonly TableFile[], only: WantedTables): Promise<void> {
  const opened: OpenedFiles = { files, only, said: [] }
  const { columnMappings = [] } = (await shopRepository.snapshot()).settings
  const questions = columnQuestions(files, { ...(only ? { only } : {}), columnMappings })
  if (questions.length > 0) return setImportStage({ kind: 'columns', opened, questions })
  return previewFiles(opened)
}

/** Takes the owner's answers and goes on to the preview. */
export async function answerColumns(opened: OpenedFiles, said: readonly ColumnMapping[]): Promise<void> {
  return previewFiles({ ...opened, said: rememberMappings(opened.said, said) })
}
/** Back from the preview, to say otherwise what the columns are. */
export function changeColumns(opened: OpenedFiles, questions: readonly ColumnQuestion[]): void {
  setImportStage({ kind: 'columns', opened, questions })
}

/** What the files would bring, against what the shop has. */
async function previewFiles(opened: OpenedFiles): Promise<void> {
  const { files, only, said } = opened
  const shop = await shopRepository.snapshot()
  const columnMappings = rememberMappings(shop.settings.columnMappings ?? [], said)
  const wanted = { ...(only ? { only } : {}), columnMappings }
  const planned = planImport(files, shop, { defaultMonth: useSession.getState().month, ...wanted })
  const described = new Set(shop.jobDescriptions.map((version) => version.roleId))
  const jobDescriptions = libraryDescriptions(planned.patch, today(), described)
  const remembered = said.length > 0 ? { settings: { ...planned.patch.settings, columnMappings } } : {}
  const plan: ImportPlan = { ...planned, patch: { ...planned.patch, jobDescriptions, ...remembered } }
  if (plan.recognised.every((sheet) => sheet.kind === 'unknown')) {
    cancelImport()
    return notifyProblem(importingText.nothingRecognised)
  }
  const counts = await importRepository.preview(plan.patch)
  setImportStage({
    kind: 'preview',
    opened,
    plan,
    counts,
    fileName: files.map((file) => file.fileName).join(importingText.listMark),
    changeable: columnQuestions(files, wanted, true),
  })
}

/** Open dialog for a whole shop folder. */
export async function pickShopFolder(): Promise<void> {
  setImportStage({ kind: 'reading', done: 0, all: 0 })
  const read = await api['shop-folder:pick']()
  if (read.ok) return previewFiles({ files: read.value, only: undefined, said: [] })
  cancelImport()
  tell(readFileErrorText(read.error))
}

/** Open dialog for one or more table files. */
export async function pickTables(only?: WantedTables): Promise<void> {
  setImportStage({ kind: 'reading', done: 0, all: 0 })
  const read = await api['table:pick']({ kind: 'any-table' })
  if (read.ok) return openFiles(read.value, only)
  cancelImport()
  tell(readFileErrorText(read.error))
}

/** Files dropped on a screen; one that cannot be read is told and the others go on. */
export async function readDroppedFiles(dropped: readonly File[], only?: WantedTables): Promise<void> {
  const files: TableFile[] = []
  for (const [index, file] of dropped.entries()) {
    setImportStage({ kind: 'reading', done: index + 1, all: dropped.length })
    const read = await api['table:read']({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    if (read.ok) files.push(read.value)
    else if (read.error.code === 'cancelled') return
    else tell(readFileErrorText(read.error))
  }
  if (files.length > 0) return openFiles(files, only)
  cancelImport()
}

/** Stores the good rows of a previewed import in one step and shows the newest month they touch. */
export async function takeImport(plan: ImportPlan, fileName: string): Promise<void> {
  setImportStage({ kind: 'applying' })
  try {
    await takeSnapshotOrTell('before-import')
    const applied = await importRepository.applyPatch(plan.patch, { fileName })
    if (!applied.ok) return notifyProblem(commitErrorText(applied.error))
    const newest = plan.months.at(-1)
    if (newest !== undefined) setMonth(month(newest))
    const { added, changed } = sumCounts(applied.value.counts)
    notifyDone(importingText.imported(added, changed, applied.value.counts.punchesAdded), undoLast)
  } finally {
    cancelImport()
  }
}
