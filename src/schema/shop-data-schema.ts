import { z } from 'zod'
import type { ShopData } from '../core/month/shop-data'
import { correctionSchema, leaveSchema, ledgerEntrySchema, overtimeSchema, punchMonthSchema } from './attendance-schema'
import { closedMonthSchema } from './closed-month-schema'
import { complete, uniqueBy } from './fields'
import { gradeRulesSchema, indicatorSchema, kpiMonthSchema, kpiPlanSchema } from './kpi-schema'
import {
  adjustmentSchema,
  commissionPlanSchema,
  contributionTermsSchema,
  payTermsSchema,
  salesRecordSchema,
  taxProfileSchema,
} from './payroll-schema'
import { jobDescriptionVersionSchema, roleSchema } from './roles-schema'
import { rosterMonthSchema, shiftSchema } from './schedule-schema'
import { attendanceRulesSchema, calendarYearSchema, shopSettingsSchema } from './settings-schema'
import {
  agreementSchema,
  certificateSchema,
  checklistSchema,
  contractSchema,
  descriptionSignatureSchema,
  equipmentLoanSchema,
  equipmentSchema,
  ladderSchema,
  movementSchema,
  outsideContactSchema,
  shopAccountSchema,
  shopFunctionSchema,
  skillRatingSchema,
  skillSchema,
} from './staffing-schema'
import type { ListName, ListRecord } from './table-keys'
import { keyTextOf, LIST_NAMES } from './table-keys'
import { assignmentSchema, contractHoursSchema, departmentSchema, memberSchema } from './team-schema'
import { verdictMonthSchema } from './verdict-schema'

/** One schema per list: a record that does not pass is never stored and never restored. */
export const RECORD_SCHEMAS = {
  departments: departmentSchema,
  roles: roleSchema,
  jobDescriptions: jobDescriptionVersionSchema,
  members: memberSchema,
  assignments: assignmentSchema,
  contractHours: contractHoursSchema,
  payTerms: payTermsSchema,
  contributionTerms: contributionTermsSchema,
  taxProfiles: taxProfileSchema,
  shifts: shiftSchema,
  rosters: rosterMonthSchema,
  punches: punchMonthSchema,
  corrections: correctionSchema,
  leaves: leaveSchema,
  overtimes: overtimeSchema,
  ledger: ledgerEntrySchema,
  attendanceRules: attendanceRulesSchema,
  calendarYears: calendarYearSchema,
  indicators: indicatorSchema,
  kpiPlans: kpiPlanSchema,
  gradeRules: gradeRulesSchema,
  kpiMonths: kpiMonthSchema,
  commissionPlans: commissionPlanSchema,
  sales: salesRecordSchema,
  adjustments: adjustmentSchema,
  verdicts: verdictMonthSchema,
  closedMonths: closedMonthSchema,
  contracts: contractSchema,
  certificates: certificateSchema,
  agreements: agreementSchema,
  movements: movementSchema,
  checklists: checklistSchema,
  skills: skillSchema,
  skillLevels: skillRatingSchema,
  shopFunctions: shopFunctionSchema,
  ladders: ladderSchema,
  shopAccounts: shopAccountSchema,
  equipment: equipmentSchema,
  equipmentLoans: equipmentLoanSchema,
  contacts: outsideContactSchema,
  descriptionSignatures: descriptionSignatureSchema,
} satisfies { readonly [L in ListName]: z.ZodType<ListRecord<L>> }

/** The whole shop. Every list has each key once; 工号 and 班次代号 too, because rows of a sheet are found by them. */
export const shopDataSchema = complete<ShopData>()(
  z
    .strictObject({
      settings: shopSettingsSchema,
      departments: z.array(departmentSchema),
      roles: z.array(roleSchema),
      jobDescriptions: z.array(jobDescriptionVersionSchema),
      members: z.array(memberSchema),
      assignments: z.array(assignmentSchema),
      contractHours: z.array(contractHoursSchema),
      payTerms: z.array(payTermsSchema),
      contributionTerms: z.array(contributionTermsSchema),
      taxProfiles: z.array(taxProfileSchema),
      shifts: z.array(shiftSchema),
      rosters: z.array(rosterMonthSchema),
      punches: z.array(punchMonthSchema),
      corrections: z.array(correctionSchema),
      leaves: z.array(leaveSchema),
      overtimes: z.array(overtimeSchema),
      ledger: z.array(ledgerEntrySchema),
      attendanceRules: z.array(attendanceRulesSchema),
      calendarYears: z.array(calendarYearSchema),
      indicators: z.array(indicatorSchema),
      kpiPlans: z.array(kpiPlanSchema),
      gradeRules: z.array(gradeRulesSchema),
      kpiMonths: z.array(kpiMonthSchema),
      commissionPlans: z.array(commissionPlanSchema),
      sales: z.array(salesRecordSchema),
      adjustments: z.array(adjustmentSchema),
      verdicts: z.array(verdictMonthSchema),
      closedMonths: z.array(closedMonthSchema),
      contracts: z.array(contractSchema),
      certificates: z.array(certificateSchema),
      agreements: z.array(agreementSchema),
      movements: z.array(movementSchema),
      checklists: z.array(checklistSchema),
      skills: z.array(skillSchema),
      skillLevels: z.array(skillRatingSchema),
      shopFunctions: z.array(shopFunctionSchema),
      ladders: z.array(ladderSchema),
      shopAccounts: z.array(shopAccountSchema),
      equipment: z.array(equipmentSchema),
      equipmentLoans: z.array(equipmentLoanSchema),
      contacts: z.array(outsideContactSchema),
      descriptionSignatures: z.array(descriptionSignatureSchema),
    })
    .superRefine((shop, context) => {
      const problem = (path: string, message: string): void =>
        context.addIssue({ code: 'custom', path: [path], message })
      for (const list of LIST_NAMES) {
        const twice = uniqueBy<object>(shop[list], (record) => keyTextOf(list, record))
        if (twice !== undefined) problem(list, `key stands twice: ${twice}`)
      }
      const employeeNo = uniqueBy(shop.members, (m) => m.employeeNo)
      if (employeeNo !== undefined) problem('members', 'employee number stands twice')
      const shiftCode = uniqueBy(shop.shifts, (s) => s.code)
      if (shiftCode !== undefined) problem('shifts', 'shift code stands twice')
    }),
)
