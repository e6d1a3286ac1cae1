import { readFile } from 'node:fs/promises'
import type { WorkbookModel } from '../../core/sheets/workbook-model'
import type { ChildProcess, StartChild } from '../child-process'
import { askChild } from '../child-process'
import { writeAtomically } from '../files/atomic-write'
import { readZipDirectory } from '../zip/zip-directory'
import type { WriteMessage, WriteRequest } from './writer-process'

/** A writer that says nothing for so long has hung. */
const SILENCE_MS = 60_000
const MAX_ENTRIES = 1_000

/** Carries the errno of the writer process, so that 'disk full' stays 'disk full'. */
class WriterError extends Error {
  override readonly name = 'WriterError'
  constructor(
    reason: string,
    readonly code?: string,
  ) {
    super(`workbook not written: ${reason}`)
  }
}

function finalMessage(message: unknown): Exclude<WriteMessage, { kind: 'progress' }> | undefined {
  const answer = message as WriteMessage
  return answer.kind === 'progress' ? undefined : answer
}

/** @returns how many sheets the writer put into the file */
async function writeInChild(child: ChildProcess, request: WriteRequest, silenceMs: number): Promise<number> {
  const outcome = await askChild(child, request, { silenceMs, readAnswer: finalMessage })
  if (outcome.kind !== 'answered') throw new WriterError(outcome.kind)
  if (outcome.answer.kind === 'failed') throw new WriterError(outcome.answer.errorName, outcome.answer.errno)
  return outcome.answer.sheets
}

/** The file must list every part a workbook of so many sheets has; a cut-off zip has no list at all. */
export async function verifyWorkbookFile(file: string, sheetCount: number): Promise<void> {
  const directory = readZipDirectory(await readFile(file), MAX_ENTRIES)
  if (!directory.ok) throw new WriterError(`zip is ${directory.error}`)
  const names = new Set(directory.value.map((entry) => entry.name))
  const wanted = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/styles.xml']
  for (let sheet = 1; sheet <= sheetCount; sheet += 1) wanted.push(`xl/worksheets/sheet${sheet}.xml`)
  const missing = wanted.filter((name) => !names.has(name))
  if (missing.length > 0) throw new WriterError(`zip lacks ${missing.length} parts`)
}

/**
 * Writes workbooks one after another in one writer process, each whole or not at all.
 * @throws with the errno of what the disk said
 */
export async function writeWorkbooks(
  files: readonly { readonly target: string; readonly workbook: WorkbookModel | string }[],
  startWriter: StartChild,
  silenceMs = SILENCE_MS,
): Promise<void> {
  const child = startWriter()
  try {
    for (const { target, workbook } of files) {
      let sheets = 0
      await writeAtomically(
        target,
        async (file) => {
          sheets = await writeInChild(child, { workbook, file }, silenceMs)
        },
        (file) => verifyWorkbookFile(file, sheets),
      )
    }
  } finally {
    child.kill()
  }
}
