import { createAccountRepository } from './account-repository'
import { AppDb, DATABASE_NAME } from './app-db'
import { createAttendanceRepository } from './attendance-repository'
import { createContactRepository } from './contact-repository'
import { createEquipmentRepository } from './equipment-repository'
import { createFunctionRepository } from './function-repository'
import { createHistoryRepository } from './history-repository'
import { createImportRepository } from './import-repository'
import { journalDoor } from './journal-door'
import { createKpiRepository } from './kpi-repository'
import { createMemberHistory } from './member-history'
import { createMonthRepository } from './month-repository'
import { createPayrollRepository } from './payroll-repository'
import { createPreferenceRepository } from './preference-repository'
import { createRoleRepository } from './role-repository'
import { createRosterRepository } from './roster-repository'
import { createSettingsRepository } from './settings-repository'
import { createShiftRepository } from './shift-repository'
import { createShopRepository } from './shop-repository'
import { createSkillRepository } from './skill-repository'
import { createStaffRepository } from './staff-repository'
import { createTeamRepository } from './team-repository'

/** Every repository over one database; a test makes its own set. */
export function createRepositories(db: AppDb) {
  return {
    settings: createSettingsRepository(db),
    team: createTeamRepository(db),
    staff: createStaffRepository(db),
    skills: createSkillRepository(db),
    functions: createFunctionRepository(db),
    accounts: createAccountRepository(db),
    equipment: createEquipmentRepository(db),
    contacts: createContactRepository(db),
    roles: createRoleRepository(db),
    shifts: createShiftRepository(db),
    roster: createRosterRepository(db),
    attendance: createAttendanceRepository(db),
    kpi: createKpiRepository(db),
    payroll: createPayrollRepository(db),
    months: createMonthRepository(db),
    imports: createImportRepository(db),
    shop: createShopRepository(db),
    history: createHistoryRepository(db),
    memberHistory: createMemberHistory(db),
    preferences: createPreferenceRepository(db),
  }
}
export type Repositories = ReturnType<typeof createRepositories>

/** The shop on this machine. Opens with the first query, or with `openDatabase`. */
export const appDb = new AppDb(DATABASE_NAME, { journal: journalDoor })

export const {
  settings: settingsRepository,
  team: teamRepository,
  staff: staffRepository,
  skills: skillRepository,
  functions: functionRepository,
  accounts: accountRepository,
  equipment: equipmentRepository,
  contacts: contactRepository,
  roles: roleRepository,
  shifts: shiftRepository,
  roster: rosterRepository,
  attendance: attendanceRepository,
  kpi: kpiRepository,
  payroll: payrollRepository,
  months: monthRepository,
  imports: importRepository,
  shop: shopRepository,
  history: historyRepository,
  memberHistory,
  preferences: preferenceRepository,
} = createRepositories(appDb)
