import type { MessageEvent } from 'electron'
import type { ReadFileError, TableFile } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { readTableFile } from './read-file'

/** What main sends, one file at a time. */
export interface ReadRequest {
  readonly fileName: string
  readonly bytes: Uint8Array
}
export interface ReadAnswer {
  readonly kind: 'read'
  readonly result: Result<TableFile, ReadFileError>
}

process.parentPort.on('message', (event: MessageEvent) => {
  const { fileName, bytes } = event.data as ReadRequest
  void readTableFile(fileName, bytes).then((result) => {
    const answer: ReadAnswer = { kind: 'read', result }
    process.parentPort.postMessage(answer)
  })
})
