import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SILENT_LOG } from '../../../src/main/log'
import { readTableFile } from '../../../src/main/reading/read-file'
import { createTableReader } from '../../../src/main/reading/read-tables'
import { listShopFiles, shopFolderError } from '../../../src/main/reading/shop-folder'
import type { FakeChild } from '../fake-child'
import { fakeChild } from '../fake-child'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'read-tables-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

/** A reader whose processes run the real reading code in this process. */
function reader(started: FakeChild[], silenceMs?: number) {
  const start = () => {
    const child = fakeChild(async (message, answer) => {
      const { fileName, bytes } = message as { fileName: string; bytes: Uint8Array }
      if (fileName.startsWith('hang')) return
      if (fileName.startsWith('crash')) return child.crash()
      answer({ kind: 'read', result: await readTableFile(fileName, bytes) })
    })
    started.push(child)
    return child
  }
  return createTableReader(start, SILENT_LOG, silenceMs)
}

describe('reading through the reader process', () => {
  it('one process reads a whole batch in order and is killed afterwards', async () => {
    const started: FakeChild[] = []
    const result = await reader(started).readPaths([put('b.csv', 'b'), put('a.csv', 'a')])
    expect(result.ok && result.value.map((table) => table.fileName)).toEqual(['b.csv', 'a.csv'])
    expect(started).toHaveLength(1)
    expect(started[0]?.isKilled()).toBe(true)
    expect(started[0]?.listenerCount()).toBe(0)
  })
  it('the first file that cannot be read refuses the batch', async () => {
    const result = await reader([]).readPaths([put('a.csv', 'a'), put('bad.xlsx', 'MZ'), put('c.csv', 'c')])
    expect(result).toEqual({ ok: false, error: { code: 'not-a-table', fileName: 'bad.xlsx' } })
  })
  it('a reader that says nothing in time is killed and reported as too slow', async () => {
    const started: FakeChild[] = []
    const result = await reader(started, 30).readPaths([put('hang.csv', 'a')])
    expect(result).toEqual({ ok: false, error: { code: 'too-slow', fileName: 'hang.csv', limitSeconds: 15 } })
    expect(started[0]?.isKilled()).toBe(true)
  })
  it('a reading that the owner stops is killed, and nothing of the batch is used', async () => {
    const started: FakeChild[] = []
    const tables = reader(started)
    const reading = tables.readPaths([put('hang.csv', 'a'), put('b.csv', 'b')])
    await expect.poll(() => started).toHaveLength(1)
    tables.cancel()
    expect(await reading).toEqual({ ok: false, error: { code: 'cancelled', fileName: 'hang.csv' } })
    expect(started[0]?.isKilled()).toBe(true)
    const next = await tables.readPaths([put('b.csv', 'b')])
    expect(next.ok).toBe(true)
  })
  it('a reader that dies, for want of memory say, means that the file is too much', async () => {
    const result = await reader([]).readPaths([put('crash.csv', 'a')])
    expect(result).toEqual({ ok: false, error: { code: 'too-much-content', fileName: 'crash.csv' } })
  })
  it('a file over the limit is refused before it is read, a missing one is unreadable', async () => {
    const started: FakeChild[] = []
    const big = put('film.xlsx', '')
    truncateSync(big, 20 * 1024 * 1024 + 1)
    const result = await reader(started).readPaths([big])
    expect(result).toEqual({ ok: false, error: { code: 'too-large', fileName: 'film.xlsx', limitMegabytes: 20 } })
    expect(started).toHaveLength(0)
    const missing = await reader([]).readPaths([path.join(folder, 'gone.xlsx')])
    expect(missing).toEqual({ ok: false, error: { code: 'unreadable', fileName: 'gone.xlsx' } })
  })
  it('bytes that a page holds are read the same way', async () => {
    const result = await reader([]).readBytes('a.csv', Buffer.from('姓名,工号'))
    expect(result).toEqual({
      ok: true,
      value: { fileName: 'a.csv', sheets: [{ name: 'a', hidden: false, rows: [['姓名', '工号']] }] },
    })
  })
})

describe('a shop folder', () => {
  it('gives its tables by name, without hidden files, lock files, other files and folders', async () => {
    for (const name of ['二.xlsx', '一.CSV', '三.xls', '~$二.xlsx', '.秘密.xlsx', 'notes.txt', 'photo.png'])
      put(name, 'x')
    const { mkdirSync } = await import('node:fs')
    mkdirSync(path.join(folder, '旧.xlsx'))
    const files = await listShopFiles(folder)
    expect(files.ok && files.value.map((file) => path.basename(file))).toEqual(['二.xlsx', '三.xls', '一.CSV'])
  })
  it('without any table is an empty folder, missing it is unreadable', async () => {
    put('readme.txt', 'x')
    expect(await listShopFiles(folder)).toEqual({
      ok: false,
      error: { code: 'empty-folder', fileName: path.basename(folder) },
    })
    const gone = path.join(folder, 'gone')
    expect(await listShopFiles(gone)).toEqual({ ok: false, error: { code: 'unreadable', fileName: 'gone' } })
  })
  it('60 tables are read, 61 are refused', async () => {
    for (let index = 0; index < 60; index += 1) put(`${index}.csv`, 'x')
    expect((await listShopFiles(folder)).ok).toBe(true)
    put('60.csv', 'x')
    const refused = await listShopFiles(folder)
    expect(refused.ok || refused.error.code).toBe('too-many-files')
    expect(shopFolderError({ code: 'too-many-files', fileName: 'x' })).toEqual({ code: 'unreadable', fileName: 'x' })
  })
})
