import fc from 'fast-check'
import type { Explanation } from '../../src/core/kernel/explanation'
import { fen } from '../../src/core/kernel/fen'
import { toId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import type { ClosedMonth, ShopData } from '../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { keyTextOf, LIST_NAMES } from '../../src/schema/table-keys'

import {
  anyAdjustment,
  anyCommissionPlan,
  anyCorrection,
  anyDay,
  anyDecimal,
  anyAgreedFen,
  anyFen,
  anyId,
  anyIndicatorId,
  anyLeave,
  anyLedger,
  anyMember,
  anyMemberId,
  anyMonth,
  anyName,
  anyOvertime,
  anyPayTerms,
  anyPpm,
  anyPunchMonth,
  anyRoster,
  anySales,
  anyShift,
  anyText,
  anyVerdictMonth,
  sometimes,
} from './record-arbitraries'
import {
  anyAgreement,
  anyCertificate,
  anyChecklist,
  anyContract,
  anyEquipment,
  anyEquipmentLoan,
  anyLadder,
  anyMovement,
  anyOutsideContact,
  anyShopAccount,
  anyShopFunction,
  anySignature,
  anySkill,
  anySkillRating,
} from './team-arbitraries'

const anyExplanation: fc.Arbitrary<Explanation> = fc.letrec<{ node: Explanation }>((tie) => ({
  node: fc
    .tuple(
      fc.record({
        code: anyText,
        value: fc.oneof(
          fc.record({ kind: fc.constant('fen' as const), fen: anyFen }),
          fc.record({ kind: fc.constant('number' as const), decimal: anyDecimal, unit: fc.constant('days' as const) }),
          fc.record({ kind: fc.constant('rate' as const), ppm: anyPpm }),
        ),
        inputs: fc.array(tie('node'), { maxLength: 1, depthIdentifier: 'explanation' }),
        evidence: fc.constant([{ kind: 'law' as const, source: '劳动法', from: localDay('1995-01-01') }]),
      }),
      sometimes({ label: anyText, formula: anyText }),
    )
    .map(([record, rest]) => ({ ...record, ...rest })),
})).node
const anyClosedMonth: fc.Arbitrary<ClosedMonth> = fc
  .tuple(anyMonth, anyMemberId, anyExplanation, anyFen)
  .map(([of, memberId, explanation, amountFen]) => ({
    month: of,
    closedAt: '2026-05-01T01:02:03.000Z',
    summaries: [],
    scores: [
      { memberId, month: of, planId: toId('k1'), items: [], total: '88.50', grade: 'A', vetoed: false, missing: [] },
    ],
    payslips: [
      {
        memberId,
        month: of,
        lines: [{ code: 'base-wage', kind: 'earning', amountFen, explanation }],
        grossFen: amountFen,
        netFen: amountFen,
        taxFen: fen(0),
        contributionsFen: fen(0),
        employerCostFen: amountFen,
        cumulative: {
          months: 1,
          incomeFen: amountFen,
          contributionsFen: fen(0),
          specialDeductionsFen: fen(0),
          withheldFen: fen(0),
        },
        carried: { damageFen: fen(0), commissionFen: fen(0), shortageFen: fen(0) },
        warnings: [{ code: 'no-city-table', city: '杭州' }],
      },
    ],
    people: [{ memberId, employeeNo: '001', name: '小王', department: '客服部', role: '客服' }],
    rulesUsed: [{ table: 'income-tax', from: '2019-01-01', source: '个人所得税法' }],
    hash: 'ab'.repeat(32),
  }))

/** A whole shop: every list has something in most runs, and each key once. */
export const anyShop: fc.Arbitrary<ShopData> = fc
  .record({
    settings: fc.record({
      shopName: anyText,
      platforms: fc.subarray(['taobao' as const, 'douyin' as const]),
      city: anyText,
      isSample: fc.boolean(),
    }),
    departments: list(
      fc
        .tuple(
          fc.record({ id: anyId<ShopData['departments'][number]['id']>('d'), name: anyName, order: fc.nat(9) }),
          sometimes({
            parentId: anyId<ShopData['departments'][number]['id']>('d'),
            leadId: anyMemberId,
            duties: fc.array(anyText, { maxLength: 2 }),
          }),
        )
        .map(([a, b]) => ({ ...a, ...b })),
    ),
    roles: list(
      fc
        .tuple(
          fc.record({ id: anyId('r'), name: anyName, order: fc.nat(9) }),
          sometimes({ departmentId: anyId('d'), reportsTo: anyId('r'), plannedHeads: fc.nat(9) }),
        )
        .map(([a, b]) => ({ ...a, ...b })),
    ),
    members: list(anyMember),
    assignments: list(fc.record({ memberId: anyMemberId, from: anyDay, departmentId: anyId('d'), roleId: anyId('r') })),
    contractHours: list(
      fc.record({
        memberId: anyMemberId,
        from: anyDay,
        employment: fc.constantFrom('full-time' as const, 'part-time' as const),
        minutesPerDay: fc.constant(480),
        minutesPerWeek: fc.constant(2_400),
      }),
    ),
    payTerms: list(anyPayTerms),
    contributionTerms: list(
      fc.record({
        memberId: anyMemberId,
        from: anyDay,
        city: anyText,
        socialBaseFen: anyAgreedFen,
        housingRatePpm: anyPpm,
        housingSupplementPpm: anyPpm,
      }),
    ),
    taxProfiles: list(
      fc.record({
        memberId: anyMemberId,
        year: fc.integer({ min: 2024, max: 2027 }),
        specialDeductions: fc.array(fc.record({ from: anyMonth, amountFen: anyAgreedFen }), { maxLength: 2 }),
        firstJobOfYear: fc.boolean(),
        deductSixtyThousand: fc.boolean(),
      }),
    ),
    shifts: list(anyShift),
    rosters: list(anyRoster),
    punches: list(anyPunchMonth),
    corrections: list(anyCorrection),
    leaves: list(anyLeave),
    overtimes: list(anyOvertime),
    ledger: list(anyLedger),
    calendarYears: list(
      fc.record({
        year: fc.constant(2026),
        source: anyText,
        provisional: fc.boolean(),
        days: fc.constant([{ day: localDay('2026-03-08'), dayClass: 'rest' as const, name: '店休' }]),
      }),
    ),
    indicators: list(
      fc.record({
        id: anyIndicatorId,
        name: anyName,
        unit: fc.constantFrom('percent' as const, 'seconds' as const),
        direction: fc.constantFrom('higher-better' as const, 'lower-better' as const),
        definition: anyText,
        dataSource: anyText,
      }),
    ),
    kpiPlans: list(
      fc.record({
        id: anyId('k'),
        name: anyName,
        roleIds: fc.array(anyId('r'), { maxLength: 2 }),
        from: anyDay,
        items: fc.uniqueArray(
          fc.record({
            indicatorId: anyIndicatorId,
            weightPercent: fc.nat(100),
            target: anyDecimal,
            scoring: fc.oneof(
              fc.record({ kind: fc.constant('ratio-up' as const), capPercent: anyDecimal }),
              fc.record({
                kind: fc.constant('veto' as const),
                scope: fc.constantFrom('item' as const, 'total' as const),
              }),
            ),
          }),
          { selector: (i) => i.indicatorId, maxLength: 3 },
        ),
      }),
    ),
    gradeRules: list(
      fc.record({
        from: anyDay,
        source: anyText,
        bands: fc.constant([{ grade: 'A' as const, fromScore: '0', coefficient: '1.0' }]),
      }),
    ),
    kpiMonths: list(
      fc.record({
        memberId: anyMemberId,
        month: anyMonth,
        actuals: fc.uniqueArray(fc.record({ indicatorId: anyIndicatorId, value: anyDecimal }), {
          selector: (a) => a.indicatorId,
          maxLength: 3,
        }),
      }),
    ),
    commissionPlans: list(anyCommissionPlan),
    sales: list(anySales),
    adjustments: list(anyAdjustment),
    verdicts: list(anyVerdictMonth),
    closedMonths: list(anyClosedMonth),
    contracts: list(anyContract),
    certificates: list(anyCertificate),
    agreements: list(anyAgreement),
    movements: list(anyMovement),
    checklists: list(anyChecklist),
    skills: list(anySkill),
    skillLevels: list(anySkillRating),
    shopFunctions: list(anyShopFunction),
    ladders: list(anyLadder),
    shopAccounts: list(anyShopAccount),
    equipment: list(anyEquipment),
    equipmentLoans: list(anyEquipmentLoan),
    contacts: list(anyOutsideContact),
    descriptionSignatures: list(anySignature),
  })
  .map((shop) => withUniqueKeys({ ...EMPTY_SHOP, ...shop } as ShopData))

function list<T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.array(of, { maxLength: 5 })
}

/** Each key once and in the order of the database. */
function withUniqueKeys(shop: ShopData): ShopData {
  const lists = LIST_NAMES.map((name) => {
    const byKey = new Map<string, object>((shop[name] as readonly object[]).map((r) => [keyTextOf(name, r), r]))
    return [name, [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)]
  })
  return { ...shop, ...(Object.fromEntries(lists) as Partial<ShopData>) }
}
