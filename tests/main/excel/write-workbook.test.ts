import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textCell } from '../../../src/core/sheets/cell'
import type { WorkbookModel } from '../../../src/core/sheets/workbook-model'
import { writeWorkbookModel } from '../../../src/main/excel/write-model'
import { writeWorkbooks } from '../../../src/main/excel/write-workbook'
import type { WriteRequest } from '../../../src/main/excel/writer-process'
import { saveErrorOf } from '../../../src/main/files/save-error'
import { fakeChild } from '../fake-child'

const MODEL: WorkbookModel = {
  title: 't',
  sheets: [
    {
      name: '一',
      columns: [{ widthChars: 10 }],
      rows: [{ cells: [textCell('a')] }],
      frozen: { rows: 0, columns: 0 },
      print: { paper: 'A4', landscape: false, fitToWidth: true },
    },
  ],
}
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'write-workbook-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function target(): string {
  return path.join(folder, 'out.xlsx')
}
/** The child only says what the test wants; `touch` may spoil the file first. */
function saying(message: unknown, touch: (file: string) => void = () => {}) {
  return () =>
    fakeChild((request, answer) => {
      touch((request as WriteRequest).file)
      answer(message)
    })
}
async function failure(start: () => ReturnType<typeof fakeChild>, silenceMs?: number): Promise<unknown> {
  return writeWorkbooks([{ target: target(), workbook: MODEL }], start, silenceMs).then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('writing through the writer process', () => {
  it('the file appears whole, readable by its owner only, and the process is gone', async () => {
    const child = fakeChild(async (request, answer) => {
      const { workbook, file } = request as WriteRequest
      answer({ kind: 'progress' })
      await writeWorkbookModel(workbook as WorkbookModel, file)
      answer({ kind: 'written', sheets: 1 })
    })
    const files = [target(), path.join(folder, 'second.xlsx')].map((file) => ({ target: file, workbook: MODEL }))
    await writeWorkbooks(files, () => child)
    expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'second.xlsx'])
    if (process.platform !== 'win32') expect(statSync(target()).mode & 0o777).toBe(0o600)
    expect(child.isKilled()).toBe(true)
    expect(child.listenerCount()).toBe(0)
  })
  it('a full disk in the writer stays a full disk', async () => {
    expect(saveErrorOf(await failure(saying({ kind: 'failed', errorName: 'Error', errno: 'ENOSPC' })))).toEqual({
      code: 'disk-full',
    })
  })
  it('a bug in the writer is a failed write', async () => {
    expect(saveErrorOf(await failure(saying({ kind: 'failed', errorName: 'RangeError' })))).toEqual({
      code: 'write-failed',
    })
  })
  it('a file without the parts of a workbook is refused although the writer says it is written', async () => {
    const spoil = (file: string): void => writeFileSync(file, 'PK')
    expect(saveErrorOf(await failure(saying({ kind: 'written', sheets: 1 }, spoil)))).toEqual({ code: 'write-failed' })
  })
  it('a writer that hangs or dies fails, and an older file of that name is untouched', async () => {
    writeFileSync(target(), 'older')
    expect(await failure(() => fakeChild(() => {}), 30)).toBeInstanceOf(Error)
    const dying = fakeChild(() => dying.crash())
    expect(await failure(() => dying)).toBeInstanceOf(Error)
    expect(readFileSync(target(), 'utf8')).toBe('older')
    expect(readdirSync(folder)).toEqual(['out.xlsx'])
  })
  it('a failure leaves neither the file nor a temporary one', async () => {
    await failure(saying({ kind: 'failed', errorName: 'Error' }))
    expect(existsSync(target())).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})
