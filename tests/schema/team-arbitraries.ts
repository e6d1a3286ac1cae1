import fc from 'fast-check'
import type { EquipmentId, RoleId, SkillId } from '../../src/core/kernel/ids'
import type { CareerLadder } from '../../src/core/roles/career-ladder'
import type { DescriptionSignature } from '../../src/core/roles/description-signature'
import type { Checklist } from '../../src/core/team/checklist'
import type { Equipment, EquipmentLoan } from '../../src/core/team/equipment'
import type { Agreement, Certificate, EmploymentContract } from '../../src/core/team/member-papers'
import type { Movement, MovementFacts } from '../../src/core/team/movement'
import type { OutsideContact } from '../../src/core/team/outside-contact'
import type { ShopAccount } from '../../src/core/team/shop-account'
import type { ShopFunction } from '../../src/core/team/shop-function'
import type { Skill, SkillLevel, SkillRating } from '../../src/core/team/skill'
import { anyDay, anyFen, anyId, anyMemberId, anyName, anyRecordId, anyText, sometimes } from './record-arbitraries'

const anyRoleId = anyId<RoleId>('r')
const anySkillId = anyId<SkillId>('sk')
const anyEquipmentId = anyId<EquipmentId>('eq')
const anyLevel: fc.Arbitrary<SkillLevel> = fc.constantFrom(1, 2, 3, 4)
const anyTerm = fc
  .tuple(anyDay, fc.option(anyDay, { nil: undefined }))
  .map(([a, b]) => (b === undefined ? { from: a } : a <= b ? { from: a, until: b } : { from: b, until: a }))

/** What must be there and what may be, as one record. */
function record<T extends object>(
  must: { [K in keyof T]?: fc.Arbitrary<T[K]> },
  may: { [K in keyof T]?: fc.Arbitrary<unknown> } = {},
): fc.Arbitrary<T> {
  return fc
    .tuple(fc.record(must as { [K in keyof T]: fc.Arbitrary<T[K]> }), sometimes(may as never))
    .map(([a, b]) => ({ ...b, ...a }))
}

export const anyContract: fc.Arbitrary<EmploymentContract> = fc
  .tuple(
    anyTerm,
    record<EmploymentContract>(
      { id: anyRecordId, memberId: anyMemberId, kind: fc.constantFrom('fixed-term', 'open-ended', 'internship') },
      { signedOn: anyDay, note: anyText },
    ),
  )
  .map(([term, rest]) => ({ ...rest, ...term }))
export const anyCertificate = record<Certificate>(
  { id: anyRecordId, memberId: anyMemberId, name: anyName },
  { number: anyText, issuedOn: anyDay, expiresOn: anyDay },
)
export const anyAgreement = record<Agreement>(
  { id: anyRecordId, memberId: anyMemberId, kind: fc.constantFrom('confidentiality', 'portrait') },
  { signedOn: anyDay, expiresOn: anyDay, note: anyText },
)
const anyFacts = record<MovementFacts>(
  {},
  { departmentId: anyId('d'), roleId: anyRoleId, payFrom: anyDay, hoursFrom: anyDay },
)
export const anyMovement = record<Movement>(
  { id: anyRecordId, memberId: anyMemberId, kind: fc.constantFrom('hired', 'promotion', 'leaving'), on: anyDay },
  {
    reason: anyText,
    leavingReason: fc.constantFrom('resigned', 'posts-cut'),
    before: anyFacts,
    after: anyFacts,
    note: anyText,
  },
)
export const anyChecklist: fc.Arbitrary<Checklist> = fc.record({
  id: anyRecordId,
  memberId: anyMemberId,
  kind: fc.constantFrom('joining' as const, 'leaving' as const),
  startedOn: anyDay,
  items: fc.array(
    record<Checklist['items'][number]>({ text: anyText }, { key: anyText, doneOn: anyDay, by: anyText }),
    {
      maxLength: 3,
    },
  ),
})
export const anySkill: fc.Arbitrary<Skill> = fc.record({
  id: anySkillId,
  name: anyName,
  group: anyText,
  order: fc.nat(9),
  requirements: fc.uniqueArray(fc.record({ roleId: anyRoleId, level: anyLevel }), {
    selector: (each) => each.roleId,
    maxLength: 3,
  }),
})
export const anySkillRating = record<SkillRating>(
  { memberId: anyMemberId, skillId: anySkillId, level: anyLevel, assessedOn: anyDay },
  { note: anyText },
)
export const anyShopFunction: fc.Arbitrary<ShopFunction> = fc
  .tuple(
    fc.uniqueArray(anyMemberId, { maxLength: 3 }),
    fc.boolean(),
    record<ShopFunction>({ id: anyRecordId, name: anyName, order: fc.nat(9) }, { key: anyText, note: anyText }),
  )
  .map(([people, isCovered, rest]) => {
    const [first, ...others] = people
    return isCovered && first !== undefined
      ? { ...rest, responsibleId: first, backupIds: others }
      : { ...rest, backupIds: people }
  })
export const anyLadder: fc.Arbitrary<CareerLadder> = fc.record({
  id: anyRecordId,
  name: anyName,
  steps: fc.array(
    record<CareerLadder['steps'][number]>(
      { title: anyName, conditions: fc.array(anyText, { maxLength: 2 }) },
      { roleId: anyRoleId, payRange: anyText },
    ),
    { maxLength: 3 },
  ),
})
export const anyShopAccount = record<ShopAccount>(
  {
    id: anyRecordId,
    platform: anyName,
    login: anyName,
    purpose: anyText,
    permission: anyText,
    holderIds: fc.uniqueArray(anyMemberId, { maxLength: 3 }),
  },
  { openedOn: anyDay, boundPhone: anyText, twoFactor: fc.boolean(), note: anyText, closedOn: anyDay },
)
export const anyEquipment = record<Equipment>(
  { id: anyEquipmentId, kind: anyText, name: anyName },
  { serial: anyText, boughtOn: anyDay, priceFen: anyFen, note: anyText, retiredOn: anyDay },
)
export const anyEquipmentLoan: fc.Arbitrary<EquipmentLoan> = fc
  .tuple(
    anyTerm,
    record<EquipmentLoan>(
      { id: anyRecordId, equipmentId: anyEquipmentId, memberId: anyMemberId },
      { condition: anyText, returnCondition: anyText },
    ),
  )
  .map(([term, rest]) => ({ ...rest, ...term }))
export const anyOutsideContact = record<OutsideContact>(
  { id: anyRecordId, kind: fc.constantFrom('supplier', 'carrier', 'other'), organisation: anyName },
  { person: anyText, phone: anyText, wechat: anyText, about: anyText, inChargeId: anyMemberId, note: anyText },
)
export const anySignature: fc.Arbitrary<DescriptionSignature> = fc.record({
  roleId: anyRoleId,
  version: fc.integer({ min: 1, max: 3 }),
  memberId: anyMemberId,
  signedOn: anyDay,
})
