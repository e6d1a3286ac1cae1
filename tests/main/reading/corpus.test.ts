import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startNodeChild } from '../../../build/inspect/node-child'
import { bundleReader } from '../../../build/tools/bundle-reader.mjs'
import type { ReadFileError, TableFile } from '../../../src/core/imports/table-file'
import type { Result } from '../../../src/core/kernel/result'
import type { ChildProcess } from '../../../src/main/child-process'
import { SILENT_LOG } from '../../../src/main/log'
import { READ_LIMITS } from '../../../src/main/reading/read-limits'
import { createTableReader } from '../../../src/main/reading/read-tables'
import type { ReadAnswer } from '../../../src/main/reading/reader-process'
import { readFileErrorText } from '../../../src/renderer/platform/file-error-text'
import { CORPUS } from './corpus/corpus'
import type { CorpusFile, Expected } from './corpus/corpus-file'
import type { Witness } from './corpus/witness'

const MEGABYTE = 1024 * 1024
/** What importing may cost the app itself, whatever the file. */
const OWN_GROWTH_MEGABYTES = 150
/** What the process that reads may have at most; it is gone after each file. */
const READER_MEGABYTES = 512

/** A machine with a hundred other things to do is slow for every file; the corpus is about files. */
const PATIENCE_MS = 90_000

interface Seen {
  readonly file: string
  /** Time on a processor, of the reader process alone. */
  readonly computedMs: number
}
/** What `build/tools/utility-under-node.cjs` tells beside the answers. */
interface Used {
  readonly kind: 'used'
  readonly peakBytes: number
  readonly computedMs: number
}

let folder: string
let program: { readonly program: string; readonly remove: () => void } | undefined
const seen: Seen[] = []
const witnesses: Witness[] = []
let processes = 0
let readerPeak = 0
let computedMs = 0
let ownStart = 0
let ownPeak = 0

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'corpus-'))
  program = await bundleReader('tests/main/reading/corpus/reader-with-witness.ts')
  // Made by another process: what a file costs to make is not what it costs to read.
  execFileSync(process.execPath, ['build/tools/run-ts.mjs', 'tests/main/reading/corpus/write-corpus.ts', folder])
  ownStart = ownPeak = process.memoryUsage.rss()
}, 300_000)
afterAll(() => {
  shared?.kill()
  program?.remove()
  rmSync(folder, { recursive: true, force: true })
})

type Heard = Used | Witness | ReadAnswer
let shared: ChildProcess | undefined
/** It has not answered, or it has given up over its memory: nothing can be asked of it again. */
let isSpent = false

/**
 * The app's reader process, heard and measured. The app starts one for each import; here one reads file after file, so that
 * what a file leaves behind meets all that follow. It is replaced when it is killed over a file, dies of one or gives up.
 */
function sharedReader(): ChildProcess {
  shared ??= listenTo(startNodeChild(program!.program))
  const child = shared
  return {
    ...child,
    send(message) {
      isSpent = true
      child.send(message)
    },
    kill() {
      if (!isSpent) return
      child.kill()
      shared = undefined
    },
  }
}
function listenTo(child: ChildProcess): ChildProcess {
  processes += 1
  let before = 0
  child.onExit(() => (shared = shared === child ? undefined : shared))
  child.onMessage((message) => {
    const heard = message as Heard
    if (heard.kind === 'used') {
      readerPeak = Math.max(readerPeak, heard.peakBytes)
      computedMs += heard.computedMs - before
      before = heard.computedMs
    } else if (heard.kind === 'witness') witnesses.push(heard)
    else isSpent = !heard.result.ok && heard.result.error.code === 'too-much-content'
  })
  return child
}

async function readThroughTheApp({ name }: CorpusFile): Promise<Result<TableFile, ReadFileError>> {
  computedMs = 0
  const watch = setInterval(() => (ownPeak = Math.max(ownPeak, process.memoryUsage.rss())), 20)
  const result = await createTableReader(sharedReader, SILENT_LOG, PATIENCE_MS).readPaths([path.join(folder, name)])
  clearInterval(watch)
  ownPeak = Math.max(ownPeak, process.memoryUsage.rss())
  seen.push({ file: name, computedMs })
  return result.ok ? { ok: true, value: result.value[0]! } : result
}

/** The outcome in the words of the corpus. */
function outcomeOf(result: Result<TableFile, ReadFileError>, wanted: Expected): Expected {
  if (!result.ok) return { kind: 'refused', code: result.error.code }
  const { sheets } = result.value
  if (wanted.kind === 'counted') return { kind: 'counted', rows: sheets.map((sheet) => sheet.rows.length) }
  return {
    kind: 'read',
    sheets: sheets.map(({ name, hidden, rows }) => ({ name, ...(hidden ? { hidden } : {}), rows })),
  }
}

describe('the import of hostile and odd files, through the process of the app', () => {
  it('the corpus is what it claims to be', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(CORPUS.map((file) => file.name)).size).toBe(CORPUS.length)
  })

  it.each(CORPUS.map((file) => [file.name, file.why, file] as const))(
    '%s: %s',
    async (_name, _why, file) => {
      const result = await readThroughTheApp(file)
      expect(outcomeOf(result, file.expected)).toEqual(file.expected)
      // Refused is refused with a sentence: which file, and what to do now.
      if (!result.ok) expect(readFileErrorText(result.error)).toMatch(/^[^。]*「.+」.*请.*。$/)
    },
    PATIENCE_MS,
  )

  it('nothing needs longer than the watchdog allows', () => {
    expect(seen).toHaveLength(CORPUS.length)
    expect(seen.filter(({ computedMs: needed }) => needed > READ_LIMITS.seconds * 1_000)).toEqual([])
  })
  it(`the app itself grew by no more than ${OWN_GROWTH_MEGABYTES} MB`, () => {
    expect((ownPeak - ownStart) / MEGABYTE).toBeLessThan(OWN_GROWTH_MEGABYTES)
  })
  it(`the reader never had more than ${READER_MEGABYTES} MB, and was replaced only where it gave up`, () => {
    expect(readerPeak / MEGABYTE).toBeLessThan(READER_MEGABYTES)
    const tooMuch = CORPUS.filter(({ expected }) => expected.kind === 'refused' && expected.code === 'too-much-content')
    expect(processes).toBeLessThanOrEqual(1 + tooMuch.length)
  })
  it('no file changed the language’s own objects', () => {
    // One for each file, but for those refused for their mere size and those over which a reader gave up.
    expect(witnesses.length).toBeGreaterThan(CORPUS.length - 5)
    expect(witnesses.flatMap((witness) => witness.changed)).toEqual([])
  })
  it(
    'a file that takes too long is cut off, and its process is ended',
    async () => {
      const ended: Promise<void>[] = []
      const start = (): ChildProcess => {
        const child = startNodeChild(program!.program)
        ended.push(new Promise((resolve) => void child.onExit(resolve)))
        return child
      }
      const result = await createTableReader(start, SILENT_LOG, 150).readPaths([path.join(folder, '解开95MB.xlsx')])
      expect(result).toEqual({
        ok: false,
        error: { code: 'too-slow', fileName: '解开95MB.xlsx', limitSeconds: READ_LIMITS.seconds },
      })
      await Promise.all(ended)
      expect(ended).toHaveLength(1)
    },
    PATIENCE_MS,
  )
})
