import { z } from 'zod'
import type { DepartmentId, EquipmentId, MemberId, RecordId, RoleId, SkillId } from '../core/kernel/ids'
import type { CareerLadder } from '../core/roles/career-ladder'
import type { DescriptionSignature } from '../core/roles/description-signature'
import type { Checklist, ChecklistKind } from '../core/team/checklist'
import type { Equipment, EquipmentLoan } from '../core/team/equipment'
import type {
  Agreement,
  AgreementKind,
  Certificate,
  ContractKind,
  EmploymentContract,
} from '../core/team/member-papers'
import type { LeavingReason, Movement, MovementFacts, MovementKind } from '../core/team/movement'
import type { OutsideContact, OutsideContactKind } from '../core/team/outside-contact'
import type { ShopAccount } from '../core/team/shop-account'
import type { ShopFunction } from '../core/team/shop-function'
import type { Skill, SkillLevel, SkillRating } from '../core/team/skill'
import {
  complete,
  dayField,
  fenField,
  idField,
  longText,
  nameText,
  oneOf,
  orderField,
  shortText,
  uniqueBy,
} from './fields'

const id = idField<RecordId>()
const memberId = idField<MemberId>()
const memberIds = z
  .array(memberId)
  .max(1_000)
  .refine((ids) => uniqueBy(ids, (each) => each) === undefined, 'a person stands twice')

/** A term that ends before it begins is a slip of the pen. */
function endsAfter<T extends { readonly from: string; readonly until?: string }>(term: T): boolean {
  return term.until === undefined || term.until >= term.from
}

export const contractSchema = complete<EmploymentContract>()(
  z
    .strictObject({
      id,
      memberId,
      kind: oneOf<ContractKind>({
        'fixed-term': true,
        'open-ended': true,
        task: true,
        'labour-service': true,
        internship: true,
      }),
      from: dayField,
      until: dayField.exactOptional(),
      signedOn: dayField.exactOptional(),
      note: longText.exactOptional(),
    })
    .refine(endsAfter, 'ends before it begins'),
)
export const certificateSchema = complete<Certificate>()(
  z.strictObject({
    id,
    memberId,
    name: nameText,
    number: shortText.exactOptional(),
    issuedOn: dayField.exactOptional(),
    expiresOn: dayField.exactOptional(),
  }),
)
export const agreementSchema = complete<Agreement>()(
  z.strictObject({
    id,
    memberId,
    kind: oneOf<AgreementKind>({ confidentiality: true, 'non-compete': true, handbook: true, portrait: true }),
    signedOn: dayField.exactOptional(),
    expiresOn: dayField.exactOptional(),
    note: longText.exactOptional(),
  }),
)

const movementFacts = complete<MovementFacts>()(
  z.strictObject({
    departmentId: idField<DepartmentId>().exactOptional(),
    roleId: idField<RoleId>().exactOptional(),
    payFrom: dayField.exactOptional(),
    hoursFrom: dayField.exactOptional(),
  }),
)
export const movementSchema = complete<Movement>()(
  z.strictObject({
    id,
    memberId,
    kind: oneOf<MovementKind>({
      hired: true,
      rehired: true,
      confirmed: true,
      transfer: true,
      promotion: true,
      demotion: true,
      'pay-change': true,
      'hours-change': true,
      leaving: true,
    }),
    on: dayField,
    reason: longText.exactOptional(),
    leavingReason: oneOf<LeavingReason>({
      resigned: true,
      'agreed-by-employee': true,
      'agreed-by-employer': true,
      'contract-ended': true,
      'probation-failed': true,
      'grave-fault': true,
      'with-notice': true,
      'posts-cut': true,
      retired: true,
      other: true,
    }).exactOptional(),
    before: movementFacts.exactOptional(),
    after: movementFacts.exactOptional(),
    note: longText.exactOptional(),
  }),
)

export const checklistSchema = complete<Checklist>()(
  z.strictObject({
    id,
    memberId,
    kind: oneOf<ChecklistKind>({ joining: true, confirmation: true, leaving: true }),
    startedOn: dayField,
    items: z
      .array(
        z.strictObject({
          key: shortText.exactOptional(),
          text: longText,
          doneOn: dayField.exactOptional(),
          by: shortText.exactOptional(),
        }),
      )
      .max(500),
  }),
)

const skillLevel = z.literal([1, 2, 3, 4]) satisfies z.ZodType<SkillLevel>
export const skillSchema = complete<Skill>()(
  z.strictObject({
    id: idField<SkillId>(),
    name: nameText,
    group: shortText,
    order: orderField,
    requirements: z
      .array(z.strictObject({ roleId: idField<RoleId>(), level: skillLevel }))
      .max(1_000)
      .refine((all) => uniqueBy(all, (each) => each.roleId) === undefined, 'a role stands twice'),
  }),
)
export const skillRatingSchema = complete<SkillRating>()(
  z.strictObject({
    memberId,
    skillId: idField<SkillId>(),
    level: skillLevel,
    assessedOn: dayField,
    note: longText.exactOptional(),
  }),
)

export const shopFunctionSchema = complete<ShopFunction>()(
  z
    .strictObject({
      id,
      key: shortText.exactOptional(),
      name: nameText,
      order: orderField,
      responsibleId: memberId.exactOptional(),
      backupIds: memberIds,
      note: longText.exactOptional(),
    })
    .refine((f) => f.responsibleId === undefined || !f.backupIds.includes(f.responsibleId), 'responsible and backup'),
)

export const ladderSchema = complete<CareerLadder>()(
  z.strictObject({
    id,
    name: nameText,
    steps: z
      .array(
        z.strictObject({
          roleId: idField<RoleId>().exactOptional(),
          title: nameText,
          conditions: z.array(longText).max(100),
          payRange: shortText.exactOptional(),
        }),
      )
      .max(50),
  }),
)

export const shopAccountSchema = complete<ShopAccount>()(
  z.strictObject({
    id,
    platform: nameText,
    login: nameText,
    purpose: shortText,
    permission: shortText,
    holderIds: memberIds,
    openedOn: dayField.exactOptional(),
    boundPhone: shortText.exactOptional(),
    twoFactor: z.boolean().exactOptional(),
    note: longText.exactOptional(),
    closedOn: dayField.exactOptional(),
  }),
)

export const equipmentSchema = complete<Equipment>()(
  z.strictObject({
    id: idField<EquipmentId>(),
    kind: shortText,
    name: nameText,
    serial: shortText.exactOptional(),
    boughtOn: dayField.exactOptional(),
    priceFen: fenField.exactOptional(),
    note: longText.exactOptional(),
    retiredOn: dayField.exactOptional(),
  }),
)
export const equipmentLoanSchema = complete<EquipmentLoan>()(
  z
    .strictObject({
      id,
      equipmentId: idField<EquipmentId>(),
      memberId,
      from: dayField,
      until: dayField.exactOptional(),
      condition: longText.exactOptional(),
      returnCondition: longText.exactOptional(),
    })
    .refine(endsAfter, 'returned before it was handed out'),
)

export const outsideContactSchema = complete<OutsideContact>()(
  z.strictObject({
    id,
    kind: oneOf<OutsideContactKind>({ supplier: true, carrier: true, platform: true, agency: true, other: true }),
    organisation: nameText,
    person: shortText.exactOptional(),
    phone: shortText.exactOptional(),
    wechat: shortText.exactOptional(),
    about: longText.exactOptional(),
    inChargeId: memberId.exactOptional(),
    note: longText.exactOptional(),
  }),
)

export const descriptionSignatureSchema = complete<DescriptionSignature>()(
  z.strictObject({ roleId: idField<RoleId>(), version: z.int().min(1), memberId, signedOn: dayField }),
)
