import { planImport } from '../../../../core/imports/plan-import'
import type { TableFile } from '../../../../core/imports/table-file'
import { importRepository, shopRepository } from '../../../db/repositories'
import { api } from '../../../platform/api'
import { readFileErrorText } from '../../../platform/file-error-text'
import { notifyProblem } from '../../../ui/notify'
import { setImporting } from '../data-store'
import { dataText } from '../data-text'

function tell(text: string | undefined): void {
  if (text !== undefined) notifyProblem(text)
}

/** What the files would bring, against what the shop has. */
async function previewFiles(files: readonly TableFile[]): Promise<void> {
  const plan = planImport(files, await shopRepository.snapshot())
  if (plan.recognised.every((sheet) => sheet.kind === 'unknown')) {
    setImporting({ kind: 'none' })
    return notifyProblem(dataText.nothingRecognised)
  }
  const counts = await importRepository.preview(plan.patch)
  setImporting({ kind: 'preview', plan, counts, fileName: files.map((file) => file.fileName).join(dataText.listMark) })
}

export async function pickShopFolder(): Promise<void> {
  setImporting({ kind: 'reading', done: 0, all: 0 })
  const read = await api['shop-folder:pick']()
  if (read.ok) return previewFiles(read.value)
  setImporting({ kind: 'none' })
  tell(readFileErrorText(read.error))
}

export async function pickTables(): Promise<void> {
  setImporting({ kind: 'reading', done: 0, all: 0 })
  const read = await api['table:pick']({ kind: 'any-table' })
  if (read.ok) return previewFiles(read.value)
  setImporting({ kind: 'none' })
  tell(readFileErrorText(read.error))
}

/** Files dropped on the screen; one that cannot be read is told and the others go on. */
export async function readDroppedFiles(dropped: readonly File[]): Promise<void> {
  const files: TableFile[] = []
  for (const [index, file] of dropped.entries()) {
    setImporting({ kind: 'reading', done: index + 1, all: dropped.length })
    const read = await api['table:read']({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    if (read.ok) files.push(read.value)
    else tell(readFileErrorText(read.error))
  }
  if (files.length > 0) return previewFiles(files)
  setImporting({ kind: 'none' })
}
