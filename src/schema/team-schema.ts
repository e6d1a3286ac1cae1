import { z } from 'zod'
import type { DepartmentId, MemberId, RoleId } from '../core/kernel/ids'
import type { Assignment, ContractHours, Department, EmploymentKind, Member } from '../core/team/member'
import { complete, dayField, idField, longText, minutesField, nameText, oneOf, orderField, shortText } from './fields'

export const departmentSchema = complete<Department>()(
  z.strictObject({
    id: idField<DepartmentId>(),
    name: nameText,
    parentId: idField<DepartmentId>().exactOptional(),
    order: orderField,
  }),
)

export const memberSchema = complete<Member>()(
  z.strictObject({
    id: idField<MemberId>(),
    employeeNo: nameText,
    name: nameText,
    hiredOn: dayField,
    leftOn: dayField.exactOptional(),
    phone: shortText.exactOptional(),
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
