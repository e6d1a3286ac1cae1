import type { LocalDay, Month } from '../../kernel/local-day'
import type { ShopData } from '../../month/shop-data'
import { monthText } from '../time-text'
import { gradeFields, indicatorFields, kpiMonthFields, kpiPlanFields } from './kpi-fields'
import {
  adjustmentFields,
  closedMonthFields,
  commissionFields,
  contributionFields,
  payTermsFields,
  salesFields,
  taxFields,
} from './pay-fields'
import { descriptionFields, ladderFields, roleFields, settingsFields, signatureFields } from './role-fields'
import type { NameBook, ShownField } from './shown-field'
import {
  agreementFields,
  assignmentFields,
  certificateFields,
  checklistFields,
  contractFields,
  contractHoursFields,
  departmentFields,
  equipmentFields,
  equipmentLoanFields,
  memberFields,
  movementFields,
  outsideContactFields,
  shopAccountFields,
  shopFunctionFields,
  skillFields,
  skillRatingFields,
} from './team-fields'
import {
  calendarFields,
  correctionFields,
  leaveFields,
  ledgerFields,
  overtimeFields,
  rosterFields,
  rulesFields,
  shiftFields,
} from './time-fields'

/** Tables whose records an operation may change one by one; punches are only ever added, verdicts follow from the rest. */
export type ChangedTable = Exclude<keyof ShopData, 'punches' | 'verdicts'>
type RecordOf<T extends ChangedTable> = ShopData[T] extends readonly (infer R)[] ? R : ShopData[T]

interface Describer<R> {
  /** Which record it is, in the owner's words. */
  readonly label: (record: R, names: NameBook) => string
  readonly fields: (record: R, names: NameBook) => readonly ShownField[]
}

type OfMember = { readonly memberId: string }
const ofMember = ({ memberId }: OfMember, names: NameBook): string => names.member(memberId)
const ofMemberFrom = (record: OfMember & { readonly from: LocalDay }, names: NameBook): string =>
  `${names.member(record.memberId)} ${record.from} 起`
const ofMemberOn = (record: OfMember & { readonly day: LocalDay }, names: NameBook): string =>
  `${names.member(record.memberId)} ${record.day}`
const ofMemberMonth = (record: OfMember & { readonly month: Month }, names: NameBook): string =>
  `${names.member(record.memberId)} ${monthText(record.month)}`
const byName = ({ name }: { readonly name: string }): string => name
const fromDay = ({ from }: { readonly from: LocalDay }): string => `${from} 起`
const nothing = (): string => ''

export const RECORD_DESCRIBERS: { readonly [T in ChangedTable]: Describer<RecordOf<T>> } = {
  settings: { label: nothing, fields: settingsFields },
  departments: { label: byName, fields: departmentFields },
  roles: { label: byName, fields: roleFields },
  jobDescriptions: { label: ({ content, version }) => `${content.title} 第 ${version} 版`, fields: descriptionFields },
  members: { label: byName, fields: memberFields },
  assignments: { label: ofMemberFrom, fields: assignmentFields },
  contractHours: { label: ofMemberFrom, fields: contractHoursFields },
  payTerms: { label: ofMemberFrom, fields: payTermsFields },
  contributionTerms: { label: ofMemberFrom, fields: contributionFields },
  taxProfiles: { label: (record, names) => `${names.member(record.memberId)} ${record.year} 年`, fields: taxFields },
  shifts: { label: byName, fields: shiftFields },
  rosters: { label: ofMemberMonth, fields: rosterFields },
  corrections: { label: ofMemberOn, fields: correctionFields },
  leaves: { label: ofMember, fields: leaveFields },
  overtimes: { label: ofMemberOn, fields: overtimeFields },
  ledger: { label: ofMemberOn, fields: ledgerFields },
  attendanceRules: { label: fromDay, fields: rulesFields },
  calendarYears: { label: ({ year }) => `${year} 年`, fields: calendarFields },
  indicators: { label: byName, fields: indicatorFields },
  kpiPlans: { label: byName, fields: kpiPlanFields },
  gradeRules: { label: fromDay, fields: gradeFields },
  kpiMonths: { label: ofMemberMonth, fields: kpiMonthFields },
  commissionPlans: { label: byName, fields: commissionFields },
  sales: { label: ofMemberMonth, fields: salesFields },
  adjustments: { label: ofMemberMonth, fields: adjustmentFields },
  closedMonths: { label: ({ month }) => monthText(month), fields: closedMonthFields },
  contracts: { label: ofMemberFrom, fields: contractFields },
  certificates: {
    label: (record, names) => `${names.member(record.memberId)} ${record.name}`,
    fields: certificateFields,
  },
  agreements: { label: ofMember, fields: agreementFields },
  movements: { label: (record, names) => `${names.member(record.memberId)} ${record.on}`, fields: movementFields },
  checklists: { label: ofMember, fields: checklistFields },
  skills: { label: byName, fields: skillFields },
  skillLevels: {
    label: (record, names) => `${names.member(record.memberId)} ${names.skill(record.skillId)}`,
    fields: skillRatingFields,
  },
  shopFunctions: { label: byName, fields: shopFunctionFields },
  ladders: { label: byName, fields: ladderFields },
  shopAccounts: { label: ({ platform, login }) => `${platform} ${login}`, fields: shopAccountFields },
  equipment: { label: byName, fields: equipmentFields },
  equipmentLoans: { label: (record, names) => names.equipment(record.equipmentId), fields: equipmentLoanFields },
  contacts: { label: ({ organisation }) => organisation, fields: outsideContactFields },
  descriptionSignatures: {
    label: (record, names) => `${names.role(record.roleId)} ${names.member(record.memberId)}`,
    fields: signatureFields,
  },
}
