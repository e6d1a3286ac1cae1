import type { TableKind } from '../import-plan'
import {
  CORRECTIONS_TABLE,
  LEAVE_TABLE,
  OVERTIME_TABLE,
  PUNCHES_TABLE,
  ROSTER_TABLE,
  WECOM_TABLE,
} from './attendance-columns'
import { ACCOUNTS_TABLE, CONTACTS_TABLE, EQUIPMENT_TABLE } from './belongings-columns'
import { CLOCK_REPORT_TABLE } from './clock-columns'
import type { TableSpec } from './column-spec'
import { DINGTALK_TABLE } from './dingtalk-columns'
import { KPI_ACTUAL_TABLE, KPI_PLAN_TABLE } from './kpi-columns'
import {
  ADJUSTMENTS_TABLE,
  COMMISSION_TABLE,
  CONTRIBUTIONS_TABLE,
  PAY_TABLE,
  SALES_TABLE,
  TAX_TABLE,
} from './pay-columns'
import {
  DEPARTMENTS_TABLE,
  FUNCTIONS_TABLE,
  LADDERS_TABLE,
  ROLES_TABLE,
  SKILL_LEVELS_TABLE,
  SKILLS_TABLE,
} from './organisation-columns'
import { MEMBERS_TABLE, SETTINGS_TABLE, SHIFTS_TABLE } from './people-columns'
import {
  AGREEMENTS_TABLE,
  CERTIFICATES_TABLE,
  CHECKLISTS_TABLE,
  CONTRACTS_TABLE,
  MOVEMENTS_TABLE,
  SIGNATURES_TABLE,
} from './staff-columns'

/** Every table of a shop in the order in which an owner fills them in. */
export const ALL_TABLES: { readonly [K in TableKind]: TableSpec } = {
  settings: SETTINGS_TABLE,
  members: MEMBERS_TABLE,
  shifts: SHIFTS_TABLE,
  roster: ROSTER_TABLE,
  punches: PUNCHES_TABLE,
  'wecom-daily': WECOM_TABLE,
  dingtalk: DINGTALK_TABLE,
  'clock-report': CLOCK_REPORT_TABLE,
  leave: LEAVE_TABLE,
  overtime: OVERTIME_TABLE,
  corrections: CORRECTIONS_TABLE,
  'kpi-plan': KPI_PLAN_TABLE,
  'kpi-actual': KPI_ACTUAL_TABLE,
  'commission-plan': COMMISSION_TABLE,
  sales: SALES_TABLE,
  pay: PAY_TABLE,
  contributions: CONTRIBUTIONS_TABLE,
  tax: TAX_TABLE,
  adjustments: ADJUSTMENTS_TABLE,
  departments: DEPARTMENTS_TABLE,
  roles: ROLES_TABLE,
  contracts: CONTRACTS_TABLE,
  certificates: CERTIFICATES_TABLE,
  agreements: AGREEMENTS_TABLE,
  movements: MOVEMENTS_TABLE,
  checklists: CHECKLISTS_TABLE,
  functions: FUNCTIONS_TABLE,
  skills: SKILLS_TABLE,
  'skill-levels': SKILL_LEVELS_TABLE,
  ladders: LADDERS_TABLE,
  accounts: ACCOUNTS_TABLE,
  equipment: EQUIPMENT_TABLE,
  contacts: CONTACTS_TABLE,
  signatures: SIGNATURES_TABLE,
}
export const TABLE_KINDS = Object.keys(ALL_TABLES) as readonly TableKind[]
/** Tables that a program exports as they are: nobody fills them in by hand, so the template has none of them. */
export const EXPORTED_KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['wecom-daily', 'dingtalk', 'clock-report'])
