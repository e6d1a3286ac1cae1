import fc from 'fast-check'
import type { RecordId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import type { Repositories } from '../../src/renderer/db/repositories'
import {
  anyAdjustment,
  anyCorrection,
  anyDay,
  anyLeave,
  anyMember,
  anyMemberId,
  anyOvertime,
  anyPayTerms,
  anyPunchMonth,
  anyRoster,
  anySales,
  anyShift,
  anyShiftId,
} from '../schema/record-arbitraries'
import { MARCH } from './test-shop'

/** One write of any kind; what it answers does not matter. */
export type Step = (shop: Repositories) => Promise<unknown>
const ids = fc.constantFrom('m1', 'm2', 'm3', 'm4')

/** Every kind of write, with random content. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyMember.map(
    (m): Step =>
      (s) =>
        s.team.saveMember(m),
  ),
  ids.map(
    (id): Step =>
      (s) =>
        s.team.removeMember(toId(id)),
  ),
  fc.array(anyShift, { maxLength: 2 }).map(
    (all): Step =>
      (s) =>
        s.shifts.saveMany(all),
  ),
  anyShiftId.map(
    (id): Step =>
      (s) =>
        s.shifts.remove(id),
  ),
  fc.array(anyRoster, { maxLength: 3 }).map(
    (rows): Step =>
      (s) =>
        s.roster.saveRows(rows),
  ),
  fc.array(fc.record({ memberId: anyMemberId, day: anyDay, shiftId: fc.option(anyShiftId) }), { maxLength: 5 }).map(
    (cells): Step =>
      (s) =>
        s.roster.setCells(cells),
  ),
  fc.array(anyPunchMonth, { maxLength: 3 }).map(
    (punches): Step =>
      (s) =>
        s.imports.applyPatch({ punches, settings: { city: `${punches.length}` } }),
  ),
  anyCorrection.map(
    (c): Step =>
      (s) =>
        s.attendance.addCorrections([c]),
  ),
  anyLeave.map(
    (l): Step =>
      (s) =>
        s.attendance.saveLeave({ ...l, id: toId<RecordId>(`l${l.memberId}`) }),
  ),
  ids.map(
    (id): Step =>
      (s) =>
        s.attendance.removeLeave(toId(`l${id}`)),
  ),
  anyOvertime.map(
    (o): Step =>
      (s) =>
        s.attendance.saveOvertime(o),
  ),
  anyPayTerms.map(
    (t): Step =>
      (s) =>
        s.payroll.savePayTerms(t),
  ),
  anySales.map(
    (r): Step =>
      (s) =>
        s.payroll.saveSales([r]),
  ),
  anyAdjustment.map(
    (a): Step =>
      (s) =>
        s.payroll.saveAdjustments([a]),
  ),
  fc.record({ memberId: anyMemberId, value: fc.option(fc.constantFrom('1', '2')) }).map(
    ({ memberId, value }): Step =>
      (s) =>
        s.kpi.setActuals(MARCH, [{ memberId, indicatorId: toId('i1'), value }]),
  ),
)
