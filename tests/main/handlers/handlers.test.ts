import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textCell } from '../../../src/core/sheets/cell'
import type { WorkbookModel } from '../../../src/core/sheets/workbook-model'
import type { ChannelName } from '../../../src/ipc/contract'
import { writeWorkbookModel } from '../../../src/main/excel/write-model'
import { folderSaveTarget } from '../../../src/main/files/folder-save-target'
import type { OpenSource } from '../../../src/main/files/open-source'
import { SavedFiles } from '../../../src/main/files/saved-files'
import type { SaveTarget } from '../../../src/main/files/save-target'
import { appInfo } from '../../../src/main/handlers/app-handlers'
import { handleBackups } from '../../../src/main/handlers/backup-handlers'
import type { Handle } from '../../../src/main/handlers/handle-context'
import { handleReveal } from '../../../src/main/handlers/reveal-handler'
import { handleTables } from '../../../src/main/handlers/table-handlers'
import { handleWorkbooks } from '../../../src/main/handlers/workbook-handlers'
import { SILENT_LOG } from '../../../src/main/log'
import { readTableFile } from '../../../src/main/reading/read-file'
import { createTableReader } from '../../../src/main/reading/read-tables'
import { fakeChild } from '../fake-child'
import { packed } from '../packed'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'handlers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Collects what handlers answer, without the wire. */
function channels() {
  const answers = new Map<ChannelName, (request?: unknown) => unknown>()
  const handle = ((channel: ChannelName, handler: (request?: unknown) => unknown) =>
    void answers.set(channel, handler)) as Handle
  return { handle, ask: async (channel: ChannelName, request?: unknown) => answers.get(channel)!(request) }
}
const NEVER: SaveTarget = { pickFile: () => Promise.resolve(undefined), pickFiles: () => Promise.resolve(undefined) }
const NOTHING: OpenSource = {
  pickTables: () => Promise.resolve(undefined),
  pickShopFolder: () => Promise.resolve(undefined),
  pickBackup: () => Promise.resolve(undefined),
  pickCopyFolder: () => Promise.resolve(undefined),
}
const CANCELLED = { ok: false, error: { code: 'cancelled' } }
const MODEL: WorkbookModel = {
  title: 't',
  sheets: [
    {
      name: '一',
      columns: [],
      rows: [{ cells: [textCell('a')] }],
      frozen: { rows: 0, columns: 0 },
      print: { paper: 'A4', landscape: false, fitToWidth: true },
    },
  ],
}
const reader = createTableReader(
  () =>
    fakeChild(async (message, answer) => {
      const { fileName, bytes } = message as { fileName: string; bytes: Uint8Array }
      answer({ kind: 'read', result: await readTableFile(fileName, bytes) })
    }),
  SILENT_LOG,
)
const startWriter = () =>
  fakeChild(async (request, answer) => {
    const { workbook, file } = request as { workbook: WorkbookModel; file: string }
    await writeWorkbookModel(workbook, file)
    answer({ kind: 'written', sheets: workbook.sheets.length })
  })

describe('saving', () => {
  it('the owner who closes the dialog has cancelled, and nothing is written', async () => {
    const { handle, ask } = channels()
    const services = { target: NEVER, saved: new SavedFiles(), log: SILENT_LOG }
    handleWorkbooks(handle, { ...services, startWriter })
    handleBackups(handle, { ...services, open: NOTHING, appVersion: '0' })
    expect(await ask('workbook:save', { suggestedName: 'a', workbook: MODEL })).toEqual(CANCELLED)
    expect(await ask('workbook:save-many', { workbooks: [{ suggestedName: 'a', workbook: MODEL }] })).toEqual(CANCELLED)
    expect(await ask('backup:save', { suggestedName: 'a', document: packed('{}') })).toEqual(CANCELLED)
    expect(await ask('backup:open')).toEqual(CANCELLED)
  })
  it('a saved workbook is named, sized and can be shown in its folder by its token only', async () => {
    const { handle, ask } = channels()
    const saved = new SavedFiles()
    const shown: string[] = []
    handleWorkbooks(handle, { target: folderSaveTarget(folder), saved, log: SILENT_LOG, startWriter })
    handleReveal(handle, saved, (file) => void shown.push(file))
    const result = (await ask('workbook:save', { suggestedName: '工资', workbook: MODEL })) as {
      value: { token: string; fileName: string; bytes: number }
    }
    expect(result.value.fileName).toBe('工资.xlsx')
    expect(result.value.bytes).toBeGreaterThan(1_000)
    expect(await ask('file:reveal', { token: '00000000-0000-4000-8000-000000000000' })).toBeNull()
    expect(shown).toEqual([])
    await ask('file:reveal', { token: result.value.token })
    expect(shown).toEqual([path.join(folder, '工资.xlsx')])
  })
  it('several workbooks go into one folder under different names', async () => {
    const { handle, ask } = channels()
    handleWorkbooks(handle, { target: folderSaveTarget(folder), saved: new SavedFiles(), log: SILENT_LOG, startWriter })
    const workbooks = ['甲', '甲', '乙'].map((suggestedName) => ({ suggestedName, workbook: MODEL }))
    const result = (await ask('workbook:save-many', { workbooks })) as { value: { fileName: string }[] }
    expect(result.value.map((file) => file.fileName)).toEqual(['甲.xlsx', '甲 (2).xlsx', '乙.xlsx'])
  })
  it('a writer that fails gives an error the owner can act on, not an exception', async () => {
    const { handle, ask } = channels()
    const failing = () =>
      fakeChild((_request, answer) => answer({ kind: 'failed', errorName: 'Error', errno: 'ENOSPC' }))
    handleWorkbooks(handle, {
      target: folderSaveTarget(folder),
      saved: new SavedFiles(),
      log: SILENT_LOG,
      startWriter: failing,
    })
    expect(await ask('workbook:save', { suggestedName: 'a', workbook: MODEL })).toEqual({
      ok: false,
      error: { code: 'disk-full' },
    })
    expect(readdirSync(folder)).toEqual([])
  })
  it('a backup that was saved opens again with the same document', async () => {
    const { handle, ask } = channels()
    const open = { ...NOTHING, pickBackup: () => Promise.resolve(path.join(folder, '备份.dbzbak')) }
    handleBackups(handle, {
      target: folderSaveTarget(folder),
      saved: new SavedFiles(),
      log: SILENT_LOG,
      open,
      appVersion: '0',
    })
    const document = packed('{"店":"示例"}')
    await ask('backup:save', { suggestedName: '备份', document })
    const { gzip, bytes, sha256 } = document
    expect(await ask('backup:open')).toEqual({
      ok: true,
      value: { fileName: '备份.dbzbak', document: { gzip, bytes, sha256 } },
    })
  })
})

describe('reading', () => {
  it('picked files, a dropped file, a shop folder and the sample all give tables', async () => {
    writeFileSync(path.join(folder, '打卡.csv'), '工号\n001')
    const { handle, ask } = channels()
    const open: OpenSource = {
      ...NOTHING,
      pickTables: () => Promise.resolve([path.join(folder, '打卡.csv')]),
      pickShopFolder: () => Promise.resolve(folder),
    }
    handleTables(handle, { open, reader, sampleFolder: folder })
    const file = { fileName: '打卡.csv', sheets: [{ name: '打卡', hidden: false, rows: [['工号'], ['001']] }] }
    expect(await ask('table:pick', { kind: 'attendance' })).toEqual({ ok: true, value: [file] })
    expect(await ask('table:read', { fileName: '打卡.csv', bytes: Buffer.from('工号\n001') })).toEqual({
      ok: true,
      value: file,
    })
    expect(await ask('shop-folder:pick')).toEqual({ ok: true, value: [file] })
    expect(await ask('shop-folder:sample')).toEqual({ ok: true, value: [file] })
  })
  it('closing the dialog is cancelling; an empty folder says so', async () => {
    const { handle, ask } = channels()
    handleTables(handle, { open: NOTHING, reader, sampleFolder: folder })
    expect(await ask('table:pick', { kind: 'members' })).toEqual(CANCELLED)
    expect(await ask('shop-folder:pick')).toEqual(CANCELLED)
    const empty = { code: 'empty-folder', fileName: path.basename(folder) }
    expect(await ask('shop-folder:sample')).toEqual({ ok: false, error: empty })
  })
})

it('the app tells its version and platform, and the plan only in a demo', () => {
  const facts = { version: '0.1.0', electron: '33.2.1', platform: 'freebsd' }
  expect(appInfo(facts, undefined)).toEqual({ version: '0.1.0', electron: '33.2.1', platform: 'other' })
  expect(appInfo({ ...facts, platform: 'win32' }, { files: [] })).toMatchObject({
    platform: 'win32',
    demo: { files: [] },
  })
})
