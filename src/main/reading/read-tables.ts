import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ReadFileError, TableFile } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { ChildProcess, StartChild } from '../child-process'
import { askChild } from '../child-process'
import type { Log } from '../log'
import { epochMs } from '../now'
import { readFileError } from './read-file'
import { READ_LIMITS } from './read-limits'
import type { ReadAnswer, ReadRequest } from './reader-process'

export type ReadTables = Result<readonly TableFile[], ReadFileError>
export interface TableReader {
  /** Files from the disk, in order; the first that cannot be read refuses all of them. */
  readonly readPaths: (files: readonly string[]) => Promise<ReadTables>
  /** A file that a page holds in memory. */
  readonly readBytes: (fileName: string, bytes: Uint8Array) => Promise<Result<TableFile, ReadFileError>>
  /** Ends whatever is being read; its answer is 'cancelled'. */
  readonly cancel: () => void
}

function readAnswer(message: unknown): ReadAnswer | undefined {
  const answer = message as ReadAnswer | null
  return answer?.kind === 'read' ? answer : undefined
}

/** One reader process for one batch of files: started late, killed at the end and whenever it oversteps. */
class ReaderBatch {
  private child: ChildProcess | undefined
  private isCancelled = false

  constructor(
    private readonly start: StartChild,
    private readonly silenceMs: number,
  ) {}

  async read(request: ReadRequest): Promise<Result<TableFile, ReadFileError>> {
    if (this.isCancelled) return err(readFileError('cancelled', request.fileName))
    this.child ??= this.start()
    const outcome = await askChild(this.child, request, { silenceMs: this.silenceMs, readAnswer })
    if (outcome.kind === 'answered') return outcome.answer.result
    this.end()
    if (this.isCancelled) return err(readFileError('cancelled', request.fileName))
    return err(readFileError(outcome.kind === 'late' ? 'too-slow' : 'too-much-content', request.fileName))
  }
  cancel(): void {
    this.isCancelled = true
    this.end()
  }
  end(): void {
    this.child?.kill()
    this.child = undefined
  }
}

async function load(file: string): Promise<Result<ReadRequest, ReadFileError>> {
  const fileName = path.basename(file)
  try {
    // Asked before reading: a film dropped by mistake must not fill the memory.
    if ((await stat(file)).size > READ_LIMITS.fileBytes) return err(readFileError('too-large', fileName))
    return ok({ fileName, bytes: await readFile(file) })
  } catch {
    return err(readFileError('unreadable', fileName))
  }
}

/** @param startReader  starts the reader process */
export function createTableReader(
  startReader: StartChild,
  log: Log,
  silenceMs = READ_LIMITS.seconds * 1_000,
): TableReader {
  const running = new Set<ReaderBatch>()
  const report = (request: ReadRequest, result: Result<TableFile, ReadFileError>, startedMs: number): void => {
    const rows = result.ok ? result.value.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) : 0
    log.info('file-read', {
      result: result.ok ? 'ok' : result.error.code,
      bytes: request.bytes.length,
      rows,
      ms: epochMs() - startedMs,
    })
  }
  const readAll = async (
    requests: readonly (() => Promise<Result<ReadRequest, ReadFileError>>)[],
  ): Promise<ReadTables> => {
    const batch = new ReaderBatch(startReader, silenceMs)
    running.add(batch)
    const tables: TableFile[] = []
    try {
      for (const request of requests) {
        const startedMs = epochMs()
        const loaded = await request()
        if (!loaded.ok) return loaded
        const table = await batch.read(loaded.value)
        report(loaded.value, table, startedMs)
        if (!table.ok) return table
        tables.push(table.value)
      }
      return ok(tables)
    } finally {
      running.delete(batch)
      batch.end()
    }
  }
  return {
    readPaths: (files) => readAll(files.map((file) => () => load(file))),
    readBytes: async (fileName, bytes) => {
      const tables = await readAll([() => Promise.resolve(ok({ fileName, bytes }))])
      return tables.ok ? ok(tables.value[0]!) : tables
    },
    cancel: () => {
      for (const batch of running) batch.cancel()
    },
  }
}
