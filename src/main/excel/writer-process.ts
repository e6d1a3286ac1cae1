import type { MessageEvent } from 'electron'
import type { WorkbookModel } from '../../core/sheets/workbook-model'

export interface WriteRequest {
  /** Checked already, or the JSON text of a model that is not. */
  readonly workbook: WorkbookModel | string
  readonly file: string
}
export type WriteMessage =
  | { readonly kind: 'progress' }
  | { readonly kind: 'written'; readonly sheets: number }
  /** `errno` as Node names it ('ENOSPC'), absent for a bug. */
  | { readonly kind: 'failed'; readonly errorName: string; readonly errno?: string }

function send(message: WriteMessage): void {
  process.parentPort.postMessage(message)
}

async function parseModel(text: string): Promise<WorkbookModel> {
  const { workbookSchema } = await import('../../ipc/workbook-schema')
  return workbookSchema.parse(JSON.parse(text))
}

async function write({ workbook, file }: WriteRequest): Promise<WriteMessage> {
  try {
    // Loaded here and nowhere else: ExcelJS costs half a second and 70 MB.
    const { writeWorkbookModel } = await import('./write-model')
    const model = typeof workbook === 'string' ? await parseModel(workbook) : workbook
    await writeWorkbookModel(model, file, () => send({ kind: 'progress' }))
    return { kind: 'written', sheets: model.sheets.length }
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException
    return { kind: 'failed', errorName: name, ...(code === undefined ? {} : { errno: code }) }
  }
}

process.parentPort.on('message', (event: MessageEvent) => {
  void write(event.data as WriteRequest).then(send)
})
