import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleShopFiles } from '../../../build/sample-shop/generate-sample-shop'
import type { ImportPlan } from '../../../src/core/imports/import-plan'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { TableFile } from '../../../src/core/imports/table-file'
import type { DayStatus } from '../../../src/core/attendance/day-verdict'
import { daysOf, localDay, month } from '../../../src/core/kernel/local-day'
import { checkCanClose } from '../../../src/core/month/close-month'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { functionCoverage } from '../../../src/core/staffing/function-coverage'
import { stateOn } from '../../../src/core/staffing/member-state'
import { countOpen, openOnLeaving } from '../../../src/core/staffing/open-on-leaving'
import { buildOrgTree } from '../../../src/core/staffing/org-tree'
import { skillMatrix } from '../../../src/core/staffing/skill-gaps'
import { teamReminders } from '../../../src/core/staffing/team-reminders'
import { plannedShift } from '../../../src/core/schedule/roster'
import { shopDataSchema } from '../../../src/schema/shop-data-schema'
import { readTableFile } from '../../../src/main/reading/read-file'

const FOLDER = path.resolve(import.meta.dirname, '../../../resources/sample-shop')
const MONTHS = ['2025-09', '2025-10', '2025-11'].map(month)
const TODAY = localDay('2025-12-03')

async function read(fileName: string, bytes: Uint8Array): Promise<TableFile> {
  const table = await readTableFile(fileName, bytes)
  if (!table.ok) throw new Error(`${fileName}: ${table.error.code}`)
  return table.value
}

describe('the sample shop', () => {
  let shipped: readonly TableFile[]
  let made: readonly TableFile[]
  let plan: ImportPlan
  let shop: ShopData

  beforeAll(async () => {
    shipped = await Promise.all(
      readdirSync(FOLDER)
        .sort()
        .map((name) => read(name, readFileSync(path.join(FOLDER, name)))),
    )
    const files = await sampleShopFiles()
    made = await Promise.all(
      [...files].sort((a, b) => (a.fileName < b.fileName ? -1 : 1)).map(({ fileName, bytes }) => read(fileName, bytes)),
    )
    plan = planImport(shipped, EMPTY_SHOP)
    shop = mergePatch(EMPTY_SHOP, plan.patch)
  }, 180_000)

  it('is what its generator makes, cell by cell', () => {
    expect(shipped).toEqual(made)
  })
  it('is made of the same bytes each time', async () => {
    const [once, twice] = [await sampleShopFiles(), await sampleShopFiles()]
    expect(once.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      twice.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    )
  })
  it('is small, and its CSV comes in the encoding of Chinese Windows', () => {
    const sizes = readdirSync(FOLDER).map((name) => readFileSync(path.join(FOLDER, name)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000)
    const csv = readFileSync(path.join(FOLDER, '业绩.csv'))
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(csv)).toThrow()
    expect(new TextDecoder('gb18030').decode(csv)).toContain('提成')
  })
  it('comes in without a single problem, whole, and once only', () => {
    expect(plan.problems).toEqual([])
    expect(plan.recognised.filter((sheet) => sheet.accepted !== sheet.rows)).toEqual([])
    expect(new Set(plan.recognised.map((sheet) => sheet.kind)).size).toBe(32)
    expect(plan.months).toEqual(['2025-09', '2025-10', '2025-11'])
    expect(planImport(shipped, shop).patch).toEqual({})
    expect(shopDataSchema.safeParse(shop).success).toBe(true)
  })
  it('has twelve people nobody is, in ten library roles, without ID numbers', () => {
    expect(shop.settings).toEqual({
      shopName: '晴禾家居示例店',
      platforms: ['taobao', 'tmall', 'douyin'],
      city: '上海',
      isSample: true,
    })
    expect(shop.members).toHaveLength(12)
    for (const member of shop.members) {
      expect(member.name[0]).toMatch(/[甲乙丙丁戊己庚辛壬癸子寅]/)
      expect(member.idNumber).toBeUndefined()
      expect(member.bankAccount).toMatch(/^6200000000000000\d{3}$/)
    }
    expect(shop.roles).toHaveLength(10)
    expect(shop.roles.every((role) => role.libraryKey !== undefined)).toBe(true)
  })
  it('has everything of the team beside the people: enough for every screen, with something open on each', () => {
    const counts = {
      contracts: 14,
      certificates: 4,
      agreements: 25,
      movements: 15,
      checklists: 2,
      skills: 31,
      skillLevels: 61,
      shopFunctions: 18,
      ladders: 3,
      shopAccounts: 10,
      equipment: 12,
      equipmentLoans: 11,
      contacts: 5,
      descriptionSignatures: 10,
    } as const
    for (const [list, count] of Object.entries(counts))
      expect([list, shop[list as keyof typeof counts].length]).toEqual([list, count])
    const gone = shop.members.find((member) => member.leftOn !== undefined)
    if (!gone) throw new Error('nobody has left')
    expect(countOpen(openOnLeaving(shop, gone.id))).toBe(3)
    const tree = buildOrgTree(shop, TODAY)
    expect([tree.roots.map((root) => root.department.name), tree.unplaced, tree.circles]).toEqual([['总经办'], [], []])
    expect(tree.total).toEqual({ present: 11, planned: 13, vacancies: 2 })
    const states = functionCoverage(shop, TODAY).map((each) => each.state)
    expect(['covered', 'single', 'gap'].map((state) => states.filter((each) => each === state).length)).toEqual([
      12, 4, 2,
    ])
    expect(skillMatrix(shop, TODAY).flatMap((row) => row.gaps).length).toBeGreaterThan(5)
    const kindsOn = (day: string): readonly string[] => teamReminders(shop, localDay(day)).map((each) => each.kind)
    expect(kindsOn('2025-12-03')).toEqual(['checklist-open', 'agreement-unsigned', 'hand-over-open', 'checklist-open'])
    expect(kindsOn('2026-01-05')).toContain('probation-ends')
    expect(stateOn(shop, gone.id, localDay('2025-11-21'))?.standing).toBe('employed')
    const movement = shop.movements.find((each) => each.kind === 'pay-change')
    expect([movement?.before?.payFrom, movement?.after?.payFrom]).toEqual(['2024-02-26', '2025-10-16'])
  })
  it('has somebody who joins, somebody who leaves and a raise in the middle of a month', () => {
    expect(shop.members.filter((m) => m.hiredOn > '2025-09-01').map((m) => m.hiredOn)).toEqual(['2025-10-13'])
    expect(shop.members.filter((m) => m.leftOn !== undefined).map((m) => m.leftOn)).toEqual(['2025-11-21'])
    expect(shop.payTerms.filter((terms) => terms.from === '2025-10-16')).toHaveLength(1)
    expect(shop.payTerms.filter((terms) => terms.scheme.kind === 'hourly')).toHaveLength(1)
    expect(new Set(shop.commissionPlans.map((p) => p.scheme.kind))).toEqual(new Set(['flat', 'whole', 'marginal']))
  })
  it('plans at most six days running, overtime included', () => {
    for (const member of shop.members) {
      let running = 0
      for (const day of MONTHS.flatMap((value) => daysOf(value))) {
        const roster = shop.rosters.find((r) => r.memberId === member.id && r.month === day.slice(0, 7))
        const shift = shop.shifts.find((s) => s.id === plannedShift(roster, day))
        const works = shift?.kind === 'work' || shop.overtimes.some((o) => o.memberId === member.id && o.day === day)
        running = works ? running + 1 : 0
        expect(running, `${member.name} ${day}`).toBeLessThanOrEqual(6)
      }
    }
  })
  it('shows every kind of day and every class of overtime', () => {
    const results = MONTHS.map((value) => computeMonth(shop, value, TODAY))
    const statuses = new Set<DayStatus>(
      results.flatMap((r) => r.verdicts.flatMap((v) => v.days.map((day) => day.status))),
    )
    for (const status of ['normal', 'rest', 'leave', 'late', 'severe-late', 'absent', 'early', 'not-employed'] as const)
      expect([...statuses]).toContain(status)
    const total = (of: (summary: (typeof results)[number]['summaries'][number]) => number): number =>
      results.reduce((sum, result) => sum + result.summaries.reduce((s, summary) => s + of(summary), 0), 0)
    expect(total((s) => s.overtimePaidMinutes.workday)).toBeGreaterThan(0)
    expect(total((s) => s.overtimePaidMinutes.rest)).toBeGreaterThan(0)
    expect(total((s) => s.overtimePaidMinutes.statutory)).toBeGreaterThan(0)
    expect(total((s) => s.overtimeRestMinutes)).toBeGreaterThan(0)
    expect(new Set(shop.leaves.map((leave) => leave.type)).size).toBeGreaterThanOrEqual(6)
  })
  it('can be closed month by month: nothing is left open', () => {
    for (const value of MONTHS) {
      const gates = checkCanClose(shop, computeMonth(shop, value, TODAY), TODAY)
      expect(
        gates.filter((gate) => gate.severity === 'blocks'),
        value,
      ).toEqual([])
    }
  })
})
