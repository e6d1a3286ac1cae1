import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inspectionText } from '../../build/inspect/inspect-text'
import type { Inspection } from '../../build/inspect/inspection'
import { inspectFile } from '../../build/inspect/inspection'
import { main } from '../../build/inspect/run-inspect'
import type { TableFile } from '../../src/core/imports/table-file'

const ROOT = path.resolve(import.meta.dirname, '../..')

function file(sheets: TableFile['sheets']): TableFile {
  return { fileName: '考勤.xlsx', sheets }
}
const PUNCHES = {
  name: '打卡',
  hidden: false,
  rows: [
    ['工号', '姓名', '打卡时间'],
    ['001', '何雨桐', '2025-11-03 08:59'],
    ['001', '何雨桐', '2025-11-03 18:02'],
    ['002', '罗子安', '昨天'],
  ],
}

describe('what the importer makes of a file', () => {
  it('punches without a list of members belong to the people they name', () => {
    const inspection = inspectFile(file([PUNCHES]), 'xlsx')
    expect(inspection).toMatchObject({
      file: '考勤.xlsx',
      format: 'xlsx',
      kind: 'punches',
      sheets: [{ name: '打卡', hidden: false, kind: 'punches', headerRow: 1, rows: 3, columns: 3, taken: 2 }],
      unknownPeople: [],
      rows: 3,
      rowsTaken: 2,
      rowsWithProblems: 1,
      punches: 2,
      months: ['2025-11'],
    })
    expect(inspection.people.map(({ name, employeeNo }) => [name, employeeNo])).toEqual([
      ['何雨桐', '001'],
      ['罗子安', '002'],
    ])
    expect(inspection.problems).toEqual([
      expect.objectContaining({ sheet: '打卡', row: 4, severity: 'error', text: expect.stringContaining('“昨天”') }),
    ])
  })
  it('with a list of members in the file, others are unknown', () => {
    const members = {
      name: '员工名单',
      hidden: false,
      rows: [
        ['工号', '姓名', '入职日期', '部门', '岗位'],
        ['001', '何雨桐', '2025-03-01', '客服部', '售前客服'],
      ],
    }
    const inspection = inspectFile(file([members, PUNCHES]), 'xlsx')
    expect(inspection.people.map(({ name }) => name)).toEqual(['何雨桐'])
    expect(inspection.unknownPeople).toEqual(['002 罗子安'])
    expect(inspection.kind).toBe('punches')
  })
  it('hidden sheets are marked and bring nothing, unknown ones say so', () => {
    const inspection = inspectFile(
      file([
        { ...PUNCHES, hidden: true },
        { name: '随笔', hidden: false, rows: [['今天天气不错']] },
      ]),
      'xlsx',
    )
    expect(inspection.sheets).toMatchObject([
      { name: '打卡', hidden: true, kind: 'punches', taken: 0 },
      { name: '随笔', kind: 'unknown', rows: 1 },
    ])
    expect([inspection.kind, inspection.rows, inspection.punches]).toEqual(['unknown', 0, 0])
    expect(inspection.problems.map(({ code }) => code)).toEqual(['hidden-sheet-skipped', 'sheet-not-recognised'])
  })
  it('people without a number are known by their names, one person each', () => {
    const rows = [
      ['姓名', '打卡时间'],
      ['何雨桐', '2025-11-03 08:59'],
      ['何雨桐（离职）', '2025-11-04 08:59'],
      ['罗子安', '2025-11-04 09:01'],
    ]
    const inspection = inspectFile(file([{ name: '打卡', hidden: false, rows }]), 'csv')
    expect(inspection.people).toEqual([
      expect.objectContaining({ name: '何雨桐', employeeNo: '' }),
      expect.objectContaining({ name: '罗子安', employeeNo: '' }),
    ])
    expect([inspection.punches, inspection.problems]).toEqual([3, []])
  })
  it('the text says format, sheets, headings, people, rows and each problem with its place', () => {
    const text = inspectionText(inspectFile(file([PUNCHES, { ...PUNCHES, name: '底稿', hidden: true }]), 'xlsx'))
    expect(text).toContain('文件：考勤.xlsx（Excel 工作簿 .xlsx）')
    expect(text).toContain('「打卡」，打卡，表头在第 1 行，3 行 3 列，可导入 2 行')
    expect(text).toContain('「底稿」（隐藏，不导入）')
    expect(text).toContain('人员：2 位：何雨桐、罗子安')
    expect(text).toContain('行：共 3 行，可导入 2 行，有错 1 行；打卡 2 次')
    expect(text).toMatch(/✗ 「打卡」第 4 行“.+”列：“昨天”/)
  })
})

describe('npm run inspect', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'inspect-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const inspect = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(ROOT, 'build/tools/inspect.mjs'), ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    })

  it('prints one JSON object for a file that can be read, and exits with 0', () => {
    writeFileSync(path.join(folder, '打卡.csv'), '工号,姓名,打卡时间\n001,何雨桐,2025-11-03 08:59\n')
    const { status, stdout } = inspect('打卡.csv', '--json')
    const inspection = JSON.parse(stdout) as Inspection
    expect([status, inspection.file, inspection.format, inspection.kind, inspection.rows, inspection.punches]).toEqual([
      0,
      '打卡.csv',
      'csv',
      'punches',
      1,
      1,
    ])
  }, 60_000)
  it('prints the reason for one that is refused, and exits with 1', () => {
    writeFileSync(path.join(folder, '门头照.xlsx'), Buffer.from([0xff, 0xd8, 0xff]))
    const told = inspect('门头照.xlsx')
    expect([told.status, told.stdout]).toEqual([
      1,
      '文件：门头照.xlsx（不是表格）\n没有读取：「门头照.xlsx」不是表格文件。请选择 .xlsx、.xls 或 .csv 文件。\n',
    ])
  }, 60_000)
  it('says how to use it for anything but one file, and exits with 2', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const codes = [await main(['p']), await main(['p', 'a', 'b']), await main(['p', 'a', '--jsn'])]
    const lines = said.mock.calls.map(([text]) => text)
    said.mockRestore()
    expect(codes).toEqual([2, 2, 2])
    expect(new Set(lines)).toEqual(new Set(['用法：npm run -s inspect -- 文件 [--json]\n']))
  })
})
