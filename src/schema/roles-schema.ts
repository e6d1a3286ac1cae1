import { z } from 'zod'
import type { DepartmentId, IndicatorId, RoleId } from '../core/kernel/ids'
import type { DutyFrequency, DutyPart, JobDescription, JobDescriptionVersion } from '../core/roles/job-description'
import type { Role } from '../core/roles/role'
import {
  complete,
  countField,
  dayField,
  idField,
  longText,
  nameText,
  oneOf,
  orderField,
  percentField,
  shortText,
} from './fields'

export const roleSchema = complete<Role>()(
  z.strictObject({
    id: idField<RoleId>(),
    name: nameText,
    departmentId: idField<DepartmentId>().exactOptional(),
    libraryKey: shortText.exactOptional(),
    order: orderField,
    reportsTo: idField<RoleId>().exactOptional(),
    plannedHeads: countField.exactOptional(),
  }),
)

const texts = z.array(longText).max(200)
const contact = z.strictObject({ who: longText, about: longText })

const duty = z.strictObject({
  title: longText,
  weightPercent: percentField,
  tasks: z
    .array(
      z.strictObject({
        text: longText,
        standard: longText,
        frequency: oneOf<DutyFrequency>({
          daily: true,
          weekly: true,
          monthly: true,
          quarterly: true,
          yearly: true,
          'as-needed': true,
        }),
        part: oneOf<DutyPart>({ responsible: true, assists: true, reviews: true }),
      }),
    )
    .max(200),
})

export const jobDescriptionSchema = complete<JobDescription>()(
  z.strictObject({
    title: shortText,
    code: shortText,
    department: shortText,
    reportsTo: shortText,
    subordinates: shortText,
    headCount: countField,
    grade: shortText,
    payRange: shortText,
    purpose: longText,
    duties: z.array(duty).max(100),
    authority: z.strictObject({ approval: texts, finance: texts, personnel: texts, operations: texts }),
    internalContacts: z.array(contact).max(200),
    externalContacts: z.array(contact).max(200),
    handOvers: z
      .array(z.strictObject({ withRole: shortText, direction: z.enum(['receives', 'hands-over']), item: longText }))
      .max(200),
    qualifications: z.strictObject({
      education: longText,
      experience: longText,
      certificates: longText,
      knowledge: texts,
      skills: texts,
      qualities: texts,
    }),
    conditions: z.strictObject({ hours: longText, place: longText, environment: longText, tools: texts }),
    indicators: z
      .array(
        z.strictObject({
          indicatorId: idField<IndicatorId>().exactOptional(),
          name: shortText,
          weightPercent: percentField,
          target: shortText,
        }),
      )
      .max(100),
    career: z.strictObject({ promotion: longText, rotation: longText, training: texts }),
  }),
)

export const jobDescriptionVersionSchema = complete<JobDescriptionVersion>()(
  z.strictObject({
    roleId: idField<RoleId>(),
    version: z.int().min(1),
    effectiveOn: dayField,
    change: longText,
    preparedBy: shortText.exactOptional(),
    reviewedBy: shortText.exactOptional(),
    approvedBy: shortText.exactOptional(),
    content: jobDescriptionSchema,
  }),
)
