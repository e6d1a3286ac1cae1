import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReadFileError } from '../../../src/core/imports/table-file'
import { DemoRun, planDemo } from '../../../src/main/demo/demo-run'
import { readFileProblem } from '../../../src/main/demo/demo-text'
import { openStaging } from '../../../src/main/demo/staging'
import { SILENT_LOG } from '../../../src/main/log'
import { readTableFile } from '../../../src/main/reading/read-file'
import { createTableReader } from '../../../src/main/reading/read-tables'
import { fakeChild } from '../fake-child'

let base: string
beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'demo-run-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const reader = createTableReader(
  () =>
    fakeChild(async (message, answer) => {
      const { fileName, bytes } = message as { fileName: string; bytes: Uint8Array }
      answer({ kind: 'read', result: await readTableFile(fileName, bytes) })
    }),
  SILENT_LOG,
)

async function start() {
  const out = path.join(base, 'out')
  const said: string[] = []
  const output = {
    print: (line: string) => void said.push(line),
    printProblem: (line: string) => void said.push(`! ${line}`),
    exit: (code: number) => void said.push(`exit ${code}`),
  }
  const staging = await openStaging(out, 1)
  return { out, said, staging, demo: new DemoRun({ files: [] }, staging, out, output) }
}

describe('the end of a demo', () => {
  it('success: files appear, older ones of the same name are replaced, others stay, lines are printed, exit 0', async () => {
    const { out, said, staging, demo } = await start()
    mkdirSync(out)
    writeFileSync(path.join(out, '工资.xlsx'), 'old')
    writeFileSync(path.join(out, '别的.txt'), 'mine')
    writeFileSync(path.join(staging.folder, '工资.xlsx'), 'new')
    mkdirSync(path.join(staging.folder, 'screenshots'))
    writeFileSync(path.join(staging.folder, 'screenshots/首页.png'), 'png')
    await demo.report({ kind: 'progress', text: '读完 3 个文件' })
    expect(readFileSync(path.join(out, '工资.xlsx'), 'utf8')).toBe('old')
    await demo.report({ kind: 'summary', lines: ['实发合计 1,234.50', '完成'] })
    expect(said).toEqual(['demo> 读完 3 个文件', 'demo> 实发合计 1,234.50', 'demo> 完成', 'exit 0'])
    expect(readFileSync(path.join(out, '工资.xlsx'), 'utf8')).toBe('new')
    expect(readFileSync(path.join(out, '别的.txt'), 'utf8')).toBe('mine')
    expect(readdirSync(path.join(out, 'screenshots'))).toEqual(['首页.png'])
    expect(readdirSync(base)).toEqual(['out'])
  })
  it('failure: the sentence, exit 1, no file, no output folder, no staging folder', async () => {
    const { out, said, staging, demo } = await start()
    writeFileSync(path.join(staging.folder, '工资.xlsx'), 'new')
    await demo.report({ kind: 'failed', text: '三月没有排班。' })
    expect(said).toEqual(['! 三月没有排班。', 'exit 1'])
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(base)).toEqual([])
  })
  it('ends once: what comes after a failure is not heard', async () => {
    const { said, demo } = await start()
    await demo.fail('停')
    await demo.fail('又停')
    await demo.report({ kind: 'summary', lines: ['完成'] })
    expect(said).toEqual(['! 停', 'exit 1'])
  })
  it('an output folder that is a file fails with a sentence and exit 1', async () => {
    const { out, said, staging, demo } = await start()
    writeFileSync(out, 'a file')
    writeFileSync(path.join(staging.folder, 'a.pdf'), 'x')
    await demo.report({ kind: 'summary', lines: ['完成'] })
    expect(said).toEqual([`! 输出文件夹不能写入：${out}。请检查磁盘空间和权限，或用 --out 换一个位置。`, 'exit 1'])
    expect(readdirSync(base)).toEqual(['out'])
  })
})

describe('staging', () => {
  it('lies beside the output folder, is fresh each time, and makes missing parents', async () => {
    const out = path.join(base, 'a/b/out')
    const first = await openStaging(out, 7)
    expect(first.folder).toBe(path.join(base, 'a/b/out.partial-7'))
    writeFileSync(path.join(first.folder, 'left over'), '')
    expect(readdirSync((await openStaging(out, 7)).folder)).toEqual([])
  })
  it('a place where no folder can be made throws and does not hang', async () => {
    const file = path.join(base, 'file')
    writeFileSync(file, '')
    await expect(openStaging(path.join(file, 'x/out'), 1)).rejects.toThrow()
    if (process.platform === 'linux') await expect(openStaging('/proc/none/x/out', 1)).rejects.toThrow()
  })
})

describe('the plan', () => {
  const plan = (shopFolder: string | undefined, month?: string) =>
    planDemo(
      {
        outFolder: base,
        ...(shopFolder === undefined ? {} : { shopFolder }),
        ...(month === undefined ? {} : { month }),
      },
      path.join(base, 'no-sample'),
      reader,
    )
  it('holds the tables of the shop folder and the month', async () => {
    writeFileSync(path.join(base, '打卡.csv'), '工号,时间\n001,08:59')
    const planned = await plan(base, '2026-02')
    expect(planned).toMatchObject({ ok: true, plan: { month: '2026-02', files: [{ fileName: '打卡.csv' }] } })
  })
  it.each([
    ['a malformed month', () => plan(base, '2026-13'), /2026-13/],
    ['a missing folder', () => plan(path.join(base, 'gone')), /gone.*--shop/],
    ['a missing sample', () => plan(undefined), /示例网店/],
    ['an empty folder', () => plan(base), /没有 \.xlsx、\.xls 或 \.csv/],
  ])('%s fails with one sentence', async (_what, work, sentence) => {
    const planned = await work()
    expect(planned.ok ? '' : planned.sentence).toMatch(sentence)
  })
  it('a file that cannot be read is named', async () => {
    writeFileSync(path.join(base, '坏.xlsx'), 'MZ')
    const planned = await plan(base)
    expect(planned.ok ? '' : planned.sentence).toContain('“坏.xlsx”')
  })
})

it('every reason for refusing a file has a sentence that names it and says what to do', () => {
  const errors: ReadFileError[] = [
    { code: 'not-a-table', fileName: '甲' },
    { code: 'archive', fileName: '甲' },
    { code: 'save-as-xlsx', fileName: '甲' },
    { code: 'encrypted', fileName: '甲' },
    { code: 'too-large', fileName: '甲', limitMegabytes: 20 },
    { code: 'too-many-rows', fileName: '甲', limitRows: 50_000 },
    { code: 'too-many-columns', fileName: '甲', limitColumns: 200 },
    { code: 'too-many-sheets', fileName: '甲', limitSheets: 200 },
    { code: 'too-much-content', fileName: '甲' },
    { code: 'bomb', fileName: '甲' },
    { code: 'damaged', fileName: '甲' },
    { code: 'too-slow', fileName: '甲', limitSeconds: 15 },
    { code: 'unreadable', fileName: '甲' },
    { code: 'empty-folder', fileName: '甲' },
  ]
  for (const error of errors) expect(readFileProblem(error)).toMatch(/“甲”.*请.*。$/)
})
