import type { MessageEvent } from 'electron'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { ReadFileError, TableFile } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err } from '../../core/kernel/result'
import { readTableFile } from './read-file'
import { READ_LIMITS } from './read-limits'

/** What main sends, one file at a time. */
export interface ReadRequest {
  readonly fileName: string
  readonly bytes: Uint8Array
}
export interface ReadAnswer {
  readonly kind: 'read'
  readonly result: Result<TableFile, ReadFileError>
}

/**
 * The process reads in a thread of its own, because only a thread can be given less memory: Electron does not pass
 * V8 options on to a utility process. A file that needs more ends the thread, not the computer's patience.
 */
function readInThread(answer: (answer: ReadAnswer) => void): (request: ReadRequest) => void {
  let thread: Worker | undefined
  let fileName = ''
  const start = (): Worker => {
    const started = new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: READ_LIMITS.heapMegabytes } })
    started.on('message', answer)
    started.on('error', () => {
      thread = undefined
      answer({ kind: 'read', result: err({ code: 'unreadable', fileName }) })
    })
    return started
  }
  return (request) => {
    thread ??= start()
    fileName = request.fileName
    thread.postMessage(request)
  }
}

/** The same file runs as the process and as its thread. */
function listen(): void {
  if (isMainThread) {
    const read = readInThread((answer) => process.parentPort.postMessage(answer))
    process.parentPort.on('message', (event: MessageEvent) => read(event.data as ReadRequest))
    return
  }
  parentPort?.on('message', ({ fileName, bytes }: ReadRequest) => {
    void readTableFile(fileName, bytes).then((result) => {
      const answer: ReadAnswer = { kind: 'read', result }
      parentPort?.postMessage(answer)
    })
  })
}

listen()
