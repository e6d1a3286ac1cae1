import { beforeAll, describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import type { MemberId, RecordId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import { checkedShop } from '../../../src/core/self-check/checked-shop'
import { checkShop, findingsOf } from '../../../src/core/self-check/run-checks'
import { SAMPLE_TODAY, sampleShop } from './sample-shop'
import { withDay, withEach } from './shop-to-check'

const TODAY = localDay(SAMPLE_TODAY)
const NOVEMBER = month('2025-11')

describe('the bundled sample shop', () => {
  let shop: ShopData
  beforeAll(async () => {
    shop = await sampleShop()
  }, 60_000)

  const idOf = (employeeNo: string): MemberId =>
    shop.members.find((member) => member.employeeNo === employeeNo)?.id ?? toId('nobody')
  const check = (data: ShopData) => findingsOf(checkShop({ data, today: TODAY }))

  it('is sound', () => {
    const report = checkShop({ data: shop, today: TODAY })
    expect(findingsOf(report)).toEqual([])
    expect(report.counts).toMatchObject({ members: 12, months: 3, payslips: 35 })
    expect(report.counts.days).toBeGreaterThan(1_000)
    expect(report.counts.punches).toBeGreaterThan(1_500)
  })
  it('computes its months as the app computes them', () => {
    const november = computeMonth(shop, NOVEMBER, TODAY)
    const oneByOne = checkedShop({ data: shop, today: TODAY })
    for (const of of oneByOne.months) oneByOne.resultOf(of)
    expect(oneByOne.resultOf(NOVEMBER)).toEqual(november)
    expect(checkedShop({ data: shop, today: TODAY, months: [NOVEMBER] }).resultOf(NOVEMBER)).toEqual(november)
  })
  it('shows a minute that was moved, and nothing else', () => {
    const id = idOf('002')
    const day = localDay('2025-09-16') // 35 minutes late
    const moved = withDay(shop, id, day, (verdict) => ({ ...verdict, lateMinutes: verdict.lateMinutes - 1 }))
    expect(check(moved).map((found) => [found.code, found.where.memberId, found.where.day])).toEqual([
      ['minutes-not-conserved', id, day],
      ['lateness-not-as-reasoned', id, day],
      ['verdict-stale', id, day],
    ])
  })
  it('shows a second fine for a lateness', () => {
    const id = idOf('002')
    const fined = {
      ...shop,
      adjustments: [
        ...shop.adjustments,
        {
          ...shop.adjustments[0]!,
          id: toId<RecordId>('fine'),
          memberId: id,
          month: month('2025-09'),
          kind: 'penalty' as const,
          reason: '迟到',
        },
      ],
    }
    expect(check(fined).map((found) => [found.code, found.where.memberId, found.where.month])).toEqual([
      ['loss-fined-too', id, '2025-09'],
    ])
  })
  it('shows punches that came in without being judged', () => {
    const id = idOf('002')
    const cut = withEach(shop, 'punches', (row) =>
      row.memberId === id && row.month === NOVEMBER ? { ...row, punches: row.punches.slice(1) } : row,
    )
    expect(check(cut).map((found) => [found.code, found.where.memberId, found.where.month])).toEqual([
      ['verdict-stale', id, NOVEMBER],
    ])
  })
})
