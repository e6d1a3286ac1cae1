import { z } from 'zod'
import type { DepartmentId, MemberId, RoleId } from '../core/kernel/ids'
import type { Assignment, ContractHours, Department, EmploymentKind, Gender, Member, Stint } from '../core/team/member'
import { complete, dayField, idField, longText, minutesField, nameText, oneOf, orderField, shortText } from './fields'

export const departmentSchema = complete<Department>()(
  z.strictObject({
    id: idField<DepartmentId>(),
    name: nameText,
    parentId: idField<DepartmentId>().exactOptional(),
    order: orderField,
    leadId: idField<MemberId>().exactOptional(),
    duties: z.array(longText).max(100).exactOptional(),
  }),
)

const stints = complete<readonly Stint[]>()(
  z
    .array(z.strictObject({ hiredOn: dayField, leftOn: dayField }).refine((s) => s.hiredOn <= s.leftOn))
    .max(50)
    .refine((all) => all.every((s, index) => (all[index - 1]?.leftOn ?? '') < s.hiredOn), 'stints overlap'),
)

export const memberSchema = complete<Member>()(
  z.strictObject({
    id: idField<MemberId>(),
    employeeNo: nameText,
    name: nameText,
    hiredOn: dayField,
    leftOn: dayField.exactOptional(),
    earlierStints: stints.exactOptional(),
    phone: shortText.exactOptional(),
    wechat: shortText.exactOptional(),
    address: shortText.exactOptional(),
    birthday: dayField.exactOptional(),
    gender: oneOf<Gender>({ female: true, male: true }).exactOptional(),
    emergencyContact: z.strictObject({ name: shortText, phone: shortText, relation: shortText }).exactOptional(),
    education: shortText.exactOptional(),
    abilities: longText.exactOptional(),
    interests: longText.exactOptional(),
    experience: longText.exactOptional(),
    idNumber: shortText.exactOptional(),
    bankAccount: shortText.exactOptional(),
    bankName: shortText.exactOptional(),
    aliases: z.array(shortText).max(50).exactOptional(),
    note: longText.exactOptional(),
  }),
)

export const assignmentSchema = complete<Assignment>()(
  z.strictObject({
    memberId: idField<MemberId>(),
    from: dayField,
    departmentId: idField<DepartmentId>(),
    roleId: idField<RoleId>(),
  }),
)

export const contractHoursSchema = complete<ContractHours>()(
  z.strictObject({
    memberId: idField<MemberId>(),
    from: dayField,
    employment: oneOf<EmploymentKind>({ 'full-time': true, 'part-time': true, intern: true }),
    minutesPerDay: minutesField,
    minutesPerWeek: minutesField,
    probationUntil: dayField.exactOptional(),
  }),
)
