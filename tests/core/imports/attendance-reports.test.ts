import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell, TableFile } from '../../../src/core/imports/table-file'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { readTableFile } from '../../../src/main/reading/read-file'
import { runs } from '../../property-runs'
import type { ReportedDay } from './attendance-reports'
import { attlogText, dingtalkFile, manyPunches, standardReport } from './attendance-reports'
import { errorsOf, file, member, SMALL_SHOP, told } from './sheet-building'

const momentsOf = (shop: Pick<ShopData, 'punches'> | { readonly punches?: ShopData['punches'] }): readonly string[] =>
  (shop.punches ?? [])
    .flatMap(({ memberId, punches }) => punches.map(({ day, minute }) => `${memberId} ${day} ${minute}`))
    .sort()

const LI = { name: '甲一鸣', id: 'manager001' }
const WANG = { name: '乙小满', id: '0123456789012345678' }
const MAY: readonly ReportedDay[] = [
  { ...LI, day: 1, in: '08:22', out: '次日 01:30' },
  { ...LI, day: 2, in: '08:25', out: '18:06' },
  { ...LI, day: 5, in: '08:31', out: '17:31', approvals: '加班05-05 08:30到05-05 17:30 8小时' },
  {
    ...LI,
    day: 6,
    in: '08:31',
    out: '18:00',
    outResult: '补卡审批通过',
    approvals: '补卡申请05-06 18:00到05-06 18:00',
  },
  { ...WANG, day: 6, in: '13:01', out: '18:02', approvals: '年假05-06 上午到05-06 上午 0.5天' },
  {
    ...WANG,
    day: 7,
    in: '08:20',
    out: '18:02',
    approvals: '外出05-07 14:00到05-07 16:00 2小时，事假05-07 09:00到05-07 10:00 1小时',
  },
]

describe('a 钉钉 report', () => {
  const report = dingtalkFile(MAY)
  const found = planImport([report], SMALL_SHOP)

  it('is known by all its four sheets, every row taken, nothing in doubt', () => {
    expect(found.recognised.map((s) => `${s.sheet} ${s.kind} ${s.accepted}/${s.rows}`)).toEqual([
      '月度汇总 dingtalk 2/2',
      '打卡时间 dingtalk 2/2',
      '原始记录 dingtalk 12/12',
      '每日统计 dingtalk 6/6',
    ])
    expect(errorsOf(found)).toEqual([])
    expect(told(found).filter((line) => !line.includes('shift-made'))).toEqual([])
  })
  it('takes each punch once, the one after midnight on the next day, and none that was corrected', () => {
    expect(momentsOf(found.patch)).toEqual(
      [
        'm-001 2026-05-01 502',
        'm-001 2026-05-02 90',
        'm-001 2026-05-02 505',
        'm-001 2026-05-02 1086',
        'm-001 2026-05-05 511',
        'm-001 2026-05-05 1051',
        'm-001 2026-05-06 511',
        'm-002 2026-05-06 781',
        'm-002 2026-05-06 1082',
        'm-002 2026-05-07 500',
        'm-002 2026-05-07 1082',
      ].sort(),
    )
  })
  it('makes applications of the texts: overtime, leave, outing, a correction', () => {
    expect(found.patch.overtimes).toMatchObject([{ memberId: 'm-001', day: '2026-05-05', start: 510, minutes: 480 }])
    expect(found.patch.corrections).toMatchObject([{ memberId: 'm-001', day: '2026-05-06', side: 'out', minute: 1080 }])
    expect(found.patch.leaves?.map(({ type, span }) => `${type} ${Object.values(span).join(' ')}`)).toEqual([
      'annual half-days 2026-05-06 am 2026-05-06 am',
      'outing clock 2026-05-07 840 960',
      'personal clock 2026-05-07 540 600',
    ])
  })
  it.each([0, 1, 2, 3])('says the same from each of its sheets alone: %i', (index) => {
    const alone = planImport([{ ...report, sheets: [report.sheets[index]!] }], SMALL_SHOP)
    expect(errorsOf(alone)).toEqual([])
    const isWallWithoutWords = report.sheets[index]!.name === '打卡时间'
    expect(momentsOf(alone.patch)).toEqual(
      isWallWithoutWords ? [...momentsOf(found.patch), 'm-001 2026-05-06 1080'].sort() : momentsOf(found.patch),
    )
  })
  it('takes the year of an application from the report, across the turn of the year', () => {
    const text = '年假12-31 上午到01-01 下午 2天'
    const turned: TableFile = JSON.parse(
      JSON.stringify(dingtalkFile([{ ...LI, day: 31, in: '08:22', out: '18:06', approvals: text }])).replaceAll(
        '26-05-',
        '26-12-',
      ),
    ) as TableFile
    expect(planImport([turned], SMALL_SHOP).patch.leaves).toMatchObject([
      { span: { from: '2026-12-31', to: '2027-01-01' } },
    ])
  })
  it('makes the members of a shop that has none, with their UserId as alias', () => {
    const made = planImport([report], EMPTY_SHOP)
    expect(made.patch.members?.map(({ name, aliases }) => [name, aliases?.[0]])).toEqual([
      ['甲一鸣', 'manager001'],
      ['乙小满', '0123456789012345678'],
    ])
  })
  it('names what it cannot read by its row', () => {
    const odd = dingtalkFile([
      { ...LI, day: 3, in: '早上', out: '18:00', approvals: '神游05-03 08:30到05-03 17:30 8小时' },
    ])
    const told4 = told(planImport([{ ...odd, sheets: [odd.sheets[3]!] }], SMALL_SHOP))
    expect(told4).toContain('error not-a-time 5 上班1打卡时间')
    expect(told4).toContain('warning application-unread 5 关联的审批单')
  })
})

const shopWithPins: ShopData = {
  ...SMALL_SHOP,
  members: [member('001', '甲一鸣'), member('002', '乙小满', { aliases: ['考勤机7'] })],
}
const readText = async (name: string, text: string): Promise<TableFile> => {
  const read = await readTableFile(name, Buffer.from(text, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('attlog.dat of a clock machine', () => {
  it('is read line by line: numbers by employee number or by the alias that is remembered, a bad line told', async () => {
    const text = attlogText([
      { pin: '1', at: '2026-05-01 08:57:01' },
      { pin: '7', at: '2026-05-01 09:00:59' },
      { pin: '1', at: '2026-05-01 18:03:00' },
      { pin: '9', at: '2026-05-01 18:03:00' },
      { pin: '9', at: '2026-05-02 18:03:00' },
    ])
    const found = planImport([await readText('3_attlog.dat', `${text}garbage\r\n`)], shopWithPins)
    expect(momentsOf(found.patch)).toEqual(['m-001 2026-05-01 1083', 'm-001 2026-05-01 537', 'm-002 2026-05-01 540'])
    expect(told(found)).toEqual([
      'warning clock-number-as-employee 1 工号',
      'error unknown-clock-number 4 工号',
      'error clock-line-unread 6',
    ])
    expect(found.recognised[0]).toMatchObject({ kind: 'punches', accepted: 3, rows: 6 })
  })
  it('has blanks for tabs and no seconds in older machines', async () => {
    const found = planImport(
      [await readText('log.txt', '    7 2026-05-01 09:00\n    7 2026-05-01 18:00\n')],
      shopWithPins,
    )
    expect(momentsOf(found.patch)).toEqual(['m-002 2026-05-01 1080', 'm-002 2026-05-01 540'])
  })
  it('holds 25,000 punches', async () => {
    const punches = manyPunches(100, 125)
    const shop = { ...SMALL_SHOP, members: Array.from({ length: 100 }, (_, n) => member(String(n + 1), `员工${n}`)) }
    const found = planImport([await readText('1_attlog.dat', attlogText(punches, '\n'))], shop)
    expect(punches).toHaveLength(25_000)
    expect(momentsOf(found.patch)).toHaveLength(25_000)
    expect(told(found).filter((line) => line.startsWith('error'))).toEqual([])
  })
})

describe('the standard report of a clock machine', () => {
  const report = standardReport([
    { no: '1', name: '甲一鸣', cells: { 1: '08:5812:0313:2918:05', 31: '07:4907:5312:0413:24' } },
    { no: '2', name: '乙小满', cells: { 4: '09:00' } },
  ])
  it('gives its glued punches; sheets that only sum up are named and left', () => {
    const found = planImport([report], SMALL_SHOP)
    expect(momentsOf(found.patch)).toEqual(
      ['01 538', '01 723', '01 809', '01 1085', '31 469', '31 473', '31 724', '31 804']
        .map((at) => `m-001 2017-12-${at}`)
        .concat('m-002 2017-12-04 540')
        .sort(),
    )
    expect(errorsOf(found)).toEqual([])
    expect(found.recognised.map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual([
      '排班信息 clock-report',
      '考勤记录 punches',
      '异常统计 clock-report',
    ])
    expect(found.problems.filter(({ code }) => code === 'summary-not-read')).toHaveLength(2)
    expect(found.patch.rosters).toBeUndefined()
  })
})

const MATRIX: readonly (readonly RawCell[])[] = [
  ['2026年5月打卡'],
  ['日期', '甲一鸣', '乙小满', '丙无名'],
  ['2026-05-01', '08:5812:0313:2918:05', '', ''],
  ['2026-05-02', '', '09:01 次日01:20', '09:00'],
]
describe('a matrix with a row for each day', () => {
  it('gives each person their column, and names the person whom nobody knows', () => {
    const found = planImport([file('表.xls', MATRIX)], SMALL_SHOP)
    expect(momentsOf(found.patch)).toHaveLength(6)
    expect(momentsOf(found.patch)).toContain('m-002 2026-05-03 80')
    expect(told(found)).toEqual(['error unknown-person 4 丙无名'])
  })
})

describe('reports that come again', () => {
  const files: readonly TableFile[] = [
    dingtalkFile(MAY),
    standardReport([{ no: '001', name: '甲一鸣', cells: { 1: '08:5818:05' } }]),
    file('表.xls', MATRIX),
  ]
  const once = mergePatch(SMALL_SHOP, planImport(files, SMALL_SHOP).patch)
  it('add nothing', () => {
    expect(planImport(files, once).patch).toEqual({})
  })
  it('may come in any order of files and sheets, one by one or together', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: 3 }), fc.boolean(), (shuffled, turned) => {
        const given = shuffled.map((one) => (turned ? { ...one, sheets: one.sheets.toReversed() } : one))
        const together = mergePatch(SMALL_SHOP, planImport(given, SMALL_SHOP).patch)
        const single = given.reduce((shop, one) => mergePatch(shop, planImport([one], shop).patch), SMALL_SHOP)
        for (const shop of [together, single]) {
          expect(momentsOf(shop)).toEqual(momentsOf(once))
          expect(new Set(shop.leaves.map(({ id }) => id))).toEqual(new Set(once.leaves.map(({ id }) => id)))
        }
        expect(planImport(given, together).patch).toEqual({})
      }),
      { numRuns: runs(20) },
    )
  })
})
