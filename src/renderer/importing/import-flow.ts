import type { ImportPlan, TableKind } from '../../core/imports/import-plan'
import { planImport } from '../../core/imports/plan-import'
import type { TableFile } from '../../core/imports/table-file'
import { month } from '../../core/kernel/local-day'
import { commitErrorText } from '../db/operation-text'
import { importRepository, shopRepository } from '../db/repositories'
import { api } from '../platform/api'
import { readFileErrorText } from '../platform/file-error-text'
import { takeSnapshotOrTell } from '../safety/shop-safety'
import { setMonth, useSession } from '../session/session'
import { notifyDone, notifyProblem, undoLast } from '../ui/notify'
import { today } from '../platform/today'
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

/** What the files would bring, against what the shop has. */
async function previewFiles(files: readonly TableFile[], only: WantedTables): Promise<void> {
  const options = { defaultMonth: useSession.getState().month, ...(only ? { only } : {}) }
  const shop = await shopRepository.snapshot()
  const planned = planImport(files, shop, options)
  const described = new Set(shop.jobDescriptions.map((version) => version.roleId))
  const jobDescriptions = libraryDescriptions(planned.patch, today(), described)
  const plan: ImportPlan = { ...planned, patch: { ...planned.patch, jobDescriptions } }
  if (plan.recognised.every((sheet) => sheet.kind === 'unknown')) {
    cancelImport()
    return notifyProblem(importingText.nothingRecognised)
  }
  const counts = await importRepository.preview(plan.patch)
  setImportStage({
    kind: 'preview',
    plan,
    counts,
    fileName: files.map((file) => file.fileName).join(importingText.listMark),
  })
}

/** Open dialog for a whole shop folder. */
export async function pickShopFolder(): Promise<void> {
  setImportStage({ kind: 'reading', done: 0, all: 0 })
  const read = await api['shop-folder:pick']()
  if (read.ok) return previewFiles(read.value, undefined)
  cancelImport()
  tell(readFileErrorText(read.error))
}

/** Open dialog for one or more table files. */
export async function pickTables(only?: WantedTables): Promise<void> {
  setImportStage({ kind: 'reading', done: 0, all: 0 })
  const read = await api['table:pick']({ kind: 'any-table' })
  if (read.ok) return previewFiles(read.value, only)
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
  if (files.length > 0) return previewFiles(files, only)
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
