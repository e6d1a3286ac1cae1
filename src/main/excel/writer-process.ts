import type { MessageEvent } from 'electron'
import type { WorkbookModel } from '../../core/sheets/workbook-model'

export interface WriteRequest {
  readonly workbook: WorkbookModel
  readonly file: string
}
export type WriteMessage =
  | { readonly kind: 'progress' }
  | { readonly kind: 'written' }
  /** `errno` as Node names it ('ENOSPC'), absent for a bug. */
  | { readonly kind: 'failed'; readonly errorName: string; readonly errno?: string }

function send(message: WriteMessage): void {
  process.parentPort.postMessage(message)
}

async function write({ workbook, file }: WriteRequest): Promise<WriteMessage> {
  try {
    // Loaded here and nowhere else: ExcelJS costs half a second and 70 MB.
    const { writeWorkbookModel } = await import('./write-model')
    await writeWorkbookModel(workbook, file, () => send({ kind: 'progress' }))
    return { kind: 'written' }
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException
    return { kind: 'failed', errorName: name, ...(code === undefined ? {} : { errno: code }) }
  }
}

process.parentPort.on('message', (event: MessageEvent) => {
  void write(event.data as WriteRequest).then(send)
})
