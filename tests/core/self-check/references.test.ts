import { describe } from 'vitest'
import type { CommissionPlanId, DepartmentId, IndicatorId, RecordId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { SALES } from '../month/shop-case'
import { testPlanted } from './planted'
import { APRIL, judged, ledgerEntry, M1, M2, MAY, NO_ROLE, NOBODY, withEach } from './shop-to-check'

const GONE_SHIFT = toId<ShiftId>('gone-shift')

describe('whatever is referred to exists', () => {
  testPlanted([
    {
      what: 'terms of somebody who is not there',
      shop: (shop) => ({ ...shop, payTerms: [...shop.payTerms, { ...shop.payTerms[0]!, memberId: NOBODY }] }),
      finds: [{ code: 'unknown-member', severity: 'error', where: { table: 'payTerms' } }],
    },
    {
      what: 'punches of somebody who is not there',
      shop: (shop) => ({ ...shop, punches: [...shop.punches, { memberId: NOBODY, month: MAY, punches: [] }] }),
      finds: [{ code: 'unknown-member', where: { table: 'punches', month: MAY } }],
    },
    {
      what: 'a correction of somebody who is not there',
      shop: (shop) => ({
        ...shop,
        corrections: [
          { id: toId('c'), memberId: NOBODY, day: localDay('2026-05-04'), reason: '', kind: 'accept' as const },
        ],
      }),
      finds: [{ code: 'unknown-member', where: { table: 'corrections', day: localDay('2026-05-04') } }],
    },
    {
      what: 'a department below one that is gone',
      shop: (shop) =>
        withEach(shop, 'departments', (row) => ({ ...row, parentId: toId<DepartmentId>('gone-department') })),
      finds: [{ code: 'unknown-department', where: { table: 'departments', name: '客服部' } }],
    },
    {
      what: 'departments that are above each other',
      shop: (shop) => ({
        ...shop,
        departments: [
          { ...shop.departments[0]!, parentId: toId('second') },
          { id: toId('second'), name: '二部', order: 1, parentId: SALES },
        ],
      }),
      finds: [{ code: 'department-loop' }, { code: 'department-loop', where: { name: '二部' } }],
    },
    {
      what: 'near miss: a department above another',
      shop: (shop) => ({
        ...shop,
        departments: [...shop.departments, { id: toId('second'), name: '二部', order: 1, parentId: SALES }],
      }),
      finds: [],
    },
    {
      what: 'a role that is gone, in an assignment and in a plan of commission',
      shop: (shop) => ({
        ...shop,
        assignments: [...shop.assignments, { ...shop.assignments[0]!, from: localDay('2026-06-01'), roleId: NO_ROLE }],
        commissionPlans: shop.commissionPlans.map((plan) => ({ ...plan, roleIds: [...plan.roleIds, NO_ROLE] })),
      }),
      finds: [
        { code: 'unknown-role', where: { table: 'assignments', memberId: M1 } },
        { code: 'unknown-role', where: { table: 'commissionPlans', name: '客服提成' } },
      ],
    },
    {
      what: 'a shift that is gone, planned for two days of an open month',
      shop: (shop) =>
        judged(
          withEach(shop, 'rosters', (row) =>
            row.memberId === M1 && row.month === MAY
              ? { ...row, days: row.days.map((id, index) => (index === 10 || index === 11 ? GONE_SHIFT : id)) }
              : row,
          ),
        ),
      finds: [
        { code: 'unknown-shift', where: { table: 'rosters', memberId: M1, month: MAY, day: localDay('2026-05-11') } },
      ],
    },
    {
      what: 'near miss: verdicts of a closed month may name a shift that is gone since',
      shop: (shop) =>
        withEach(shop, 'verdicts', (row) =>
          row.month === APRIL ? { ...row, days: row.days.map((day) => ({ ...day, shiftId: GONE_SHIFT })) } : row,
        ),
      finds: [],
    },
    {
      what: 'an actual of an indicator that is gone',
      shop: (shop) =>
        withEach(shop, 'kpiMonths', (row, index) =>
          index === 0
            ? { ...row, actuals: [...row.actuals, { indicatorId: toId<IndicatorId>('gone'), value: '1' }] }
            : row,
        ),
      finds: [{ code: 'unknown-indicator', where: { table: 'kpiMonths', memberId: M1, month: APRIL } }],
    },
    {
      what: 'sales by a plan that is gone',
      shop: (shop) => withEach(shop, 'sales', (row) => ({ ...row, planId: toId<CommissionPlanId>('gone') })),
      finds: [{ code: 'unknown-commission-plan', where: { table: 'sales', memberId: M1, month: MAY } }],
    },
    {
      what: 'an entry of the ledger and a verdict that come from a leave that is gone',
      shop: (shop) => ({ ...shop, leaves: [] }),
      finds: [
        { code: 'unknown-leave', where: { table: 'ledger', memberId: M2 } },
        { code: 'unknown-leave', where: { table: 'verdicts', memberId: M2 } },
        { code: 'verdict-stale', where: { memberId: M2, day: localDay('2026-05-08') } },
      ],
    },
    {
      what: 'an entry of the ledger that comes from overtime that is gone',
      shop: (shop) => ({ ...shop, ledger: [...shop.ledger, ledgerEntry({ ref: toId<RecordId>('gone') })] }),
      finds: [
        { code: 'unknown-overtime', where: { table: 'ledger', memberId: M1 } },
        { code: 'ledger-surplus', where: { memberId: M1, day: localDay('2026-05-20') } },
      ],
    },
    {
      what: 'an entry of the ledger that says it earned rest by a leave',
      shop: (shop) => ({ ...shop, ledger: [...shop.ledger, ledgerEntry({ ref: toId<RecordId>('leave-1') })] }),
      finds: [{ code: 'unknown-overtime', where: { table: 'ledger', memberId: M1 } }, { code: 'ledger-surplus' }],
    },
    {
      what: 'a level of a skill and a loan of a thing that are gone',
      shop: (shop): ShopData => ({
        ...shop,
        skillLevels: [{ memberId: M1, skillId: toId('gone'), level: 2, assessedOn: localDay('2026-05-01') }],
        equipmentLoans: [{ id: toId('loan'), equipmentId: toId('gone'), memberId: M2, from: localDay('2026-05-01') }],
      }),
      finds: [
        { code: 'unknown-skill', where: { table: 'skillLevels', memberId: M1 } },
        { code: 'unknown-equipment', where: { table: 'equipmentLoans', memberId: M2 } },
      ],
    },
    {
      what: 'a function for which somebody answers who is not there',
      shop: (shop): ShopData => ({
        ...shop,
        shopFunctions: [{ id: toId('f'), name: '退款审核', order: 0, responsibleId: NOBODY, backupIds: [M1] }],
      }),
      finds: [{ code: 'unknown-member', where: { table: 'shopFunctions', name: '退款审核' } }],
    },
    {
      what: 'near miss: a step of a ladder may name a role that the shop does not have',
      shop: (shop): ShopData => ({
        ...shop,
        ladders: [{ id: toId('l'), name: '客服', steps: [{ roleId: NO_ROLE, title: '客服主管', conditions: [] }] }],
      }),
      finds: [],
    },
    {
      what: 'near miss: what a closed month names may be gone altogether',
      shop: (shop) => ({
        ...shop,
        kpiPlans: shop.kpiPlans.map((plan) => ({ ...plan, id: toId('another') })),
      }),
      finds: [],
    },
  ])
})
