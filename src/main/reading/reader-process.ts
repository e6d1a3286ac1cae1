import type { MessageEvent } from 'electron'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { ReadFileError, TableFile } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err } from '../../core/kernel/result'
import { readFileError, readTableFile } from './read-file'
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

const WATCH_MS = 50

/**
 * The process reads in a thread of its own, because only a thread can be given less memory: Electron does not pass
 * V8 options on to a utility process. A file that needs more ends the thread, not the computer's patience. Buffers are not
 * part of a thread's heap, so the process watches its own size as well.
 */
class ReaderThread {
  private thread: Worker | undefined
  private watch: NodeJS.Timeout | undefined
  private fileName = ''

  constructor(private readonly answer: (answer: ReadAnswer) => void) {}

  read(request: ReadRequest): void {
    this.fileName = request.fileName
    this.thread ??= this.start()
    this.thread.postMessage(request)
    this.watch = setInterval(() => {
      if (process.memoryUsage.rss() > READ_LIMITS.processBytes) this.giveUp()
    }, WATCH_MS)
  }
  private start(): Worker {
    const thread = new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: READ_LIMITS.heapMegabytes } })
    thread.on('message', (message: ReadAnswer) => {
      if (thread === this.thread) this.finish(message)
    })
    thread.on('error', () => {
      if (thread === this.thread) this.giveUp()
    })
    return thread
  }
  private giveUp(): void {
    void this.thread?.terminate()
    this.thread = undefined
    this.finish({ kind: 'read', result: err(readFileError('too-much-content', this.fileName)) })
  }
  private finish(answer: ReadAnswer): void {
    clearInterval(this.watch)
    this.answer(answer)
  }
}

/** The same file runs as the process and as its thread. */
function listen(): void {
  if (isMainThread) {
    const thread = new ReaderThread((answer) => process.parentPort.postMessage(answer))
    process.parentPort.on('message', (event: MessageEvent) => thread.read(event.data as ReadRequest))
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
