import { daysOf } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { FindingCode } from './finding'

/** What a record may refer to. */
export type ReferredKind =
  | 'member'
  | 'department'
  | 'role'
  | 'description'
  | 'shift'
  | 'indicator'
  | 'commission-plan'
  | 'leave'
  | 'overtime'
  | 'skill'
  | 'equipment'

/** What a reference that leads nowhere is called. */
export const UNKNOWN: Readonly<Record<ReferredKind, FindingCode>> = {
  member: 'unknown-member',
  department: 'unknown-department',
  role: 'unknown-role',
  description: 'unknown-description',
  shift: 'unknown-shift',
  indicator: 'unknown-indicator',
  'commission-plan': 'unknown-commission-plan',
  leave: 'unknown-leave',
  overtime: 'unknown-overtime',
  skill: 'unknown-skill',
  equipment: 'unknown-equipment',
}

/** Another record's id, and the day on which it is named, where the record itself has many. */
export interface Reference {
  readonly kind: ReferredKind
  readonly id: string
  readonly day?: ShopData['corrections'][number]['day']
}

type Ids = readonly (string | null | undefined)[]
function to(kind: ReferredKind, ...ids: Ids): readonly Reference[] {
  return ids.flatMap((id) => (id === null || id === undefined ? [] : [{ kind, id }]))
}
const ofMember = ({ memberId }: { readonly memberId: string }): readonly Reference[] => to('member', memberId)

export type ReferringList = Exclude<keyof ShopData, 'settings'>
type RecordOf<L extends ReferringList> = ShopData[L][number]

/** The description version that was signed: its key as one text. */
export function descriptionKey(description: { readonly roleId: string; readonly version: number }): string {
  return `${description.roleId} ${description.version}`
}

/**
 * Which other records each record refers to. A list that does not stand here does not compile. What is meant to outlive the
 * thing it names is left out on purpose, and says why.
 */
export const REFERS_TO: { readonly [L in ReferringList]: (record: RecordOf<L>) => readonly Reference[] } = {
  departments: (r) => [...to('department', r.parentId), ...to('member', r.leadId)],
  roles: (r) => to('department', r.departmentId),
  // The indicators of a description stand there by name: the paper was printed and signed.
  jobDescriptions: (r) => to('role', r.roleId),
  members: () => [],
  assignments: (r) => [...ofMember(r), ...to('department', r.departmentId), ...to('role', r.roleId)],
  contractHours: ofMember,
  payTerms: ofMember,
  contributionTerms: ofMember,
  taxProfiles: ofMember,
  shifts: () => [],
  rosters: (r) => {
    // A shift that is gone is named once, on its first day.
    const days = daysOf(r.month)
    const shifts = [...new Set(r.days)].flatMap((id): readonly Reference[] => {
      const day = days[r.days.indexOf(id)]
      return id === null ? [] : [{ kind: 'shift', id, ...(day === undefined ? {} : { day }) }]
    })
    return [...ofMember(r), ...shifts]
  },
  punches: ofMember,
  corrections: ofMember,
  leaves: ofMember,
  overtimes: ofMember,
  // Rest is earned by overtime, and taken by leave.
  ledger: (r) => [...ofMember(r), ...to(r.deltaMinutes > 0 ? 'overtime' : 'leave', r.ref)],
  attendanceRules: () => [],
  calendarYears: () => [],
  indicators: () => [],
  kpiPlans: (r) => [...to('role', ...r.roleIds), ...to('indicator', ...r.items.map((item) => item.indicatorId))],
  gradeRules: () => [],
  kpiMonths: (r) => [...ofMember(r), ...to('indicator', ...r.actuals.map((actual) => actual.indicatorId))],
  commissionPlans: (r) => to('role', ...r.roleIds),
  sales: (r) => [...ofMember(r), ...to('commission-plan', r.planId)],
  adjustments: ofMember,
  verdicts: (r) => [
    ...ofMember(r),
    ...r.days.flatMap(({ day, shiftId, leave, overtime }) =>
      [
        ...to('shift', shiftId),
        ...to('leave', ...leave.map((taken) => taken.leaveId)),
        ...to('overtime', ...overtime.map((part) => part.overtimeId)),
      ].map((reference): Reference => ({ ...reference, day })),
    ),
  ],
  // A closed month keeps names and figures of its own.
  closedMonths: () => [],
  contracts: ofMember,
  certificates: ofMember,
  agreements: ofMember,
  // Departments and roles of before are history: they may be gone since.
  movements: ofMember,
  checklists: ofMember,
  // What a role that is gone would need binds nobody.
  skills: () => [],
  skillLevels: (r) => [...ofMember(r), ...to('skill', r.skillId)],
  shopFunctions: (r) => to('member', r.responsibleId, ...r.backupIds),
  // A step has a title of its own; it may stand without the role.
  ladders: () => [],
  shopAccounts: (r) => to('member', ...r.holderIds),
  equipment: () => [],
  equipmentLoans: (r) => [...ofMember(r), ...to('equipment', r.equipmentId)],
  contacts: (r) => to('member', r.inChargeId),
  descriptionSignatures: (r) => [...ofMember(r), ...to('description', descriptionKey(r))],
}
