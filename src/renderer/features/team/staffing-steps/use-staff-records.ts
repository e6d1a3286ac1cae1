import { useLiveQuery } from 'dexie-react-hooks'
import type { LeavingRecords } from '../../../../core/staffing/plan-leaving'
import type { TransferRecords } from '../../../../core/staffing/plan-transfer'
import type { Movement } from '../../../../core/team/movement'
import {
  accountRepository,
  attendanceRepository,
  contactRepository,
  equipmentRepository,
  functionRepository,
  monthRepository,
  payrollRepository,
  roleRepository,
  settingsRepository,
  staffRepository,
  teamRepository,
} from '../../../db/repositories'

/** Everything that a step looks at. */
export type StaffRecords = LeavingRecords & TransferRecords & { readonly movements: readonly Movement[] }

export function useStaffRecords(): StaffRecords | undefined {
  return useLiveQuery(readStaff, [])
}

async function readStaff(): Promise<StaffRecords> {
  const [people, things] = await Promise.all([readPeople(), readThings()])
  return { ...people, ...things }
}

async function readPeople() {
  const [settings, departments, roles, members, assignments, contractHours, payTerms, contributionTerms] =
    await Promise.all([
      settingsRepository.get(),
      teamRepository.departments(),
      roleRepository.roles(),
      teamRepository.members(),
      teamRepository.assignments(),
      teamRepository.contractHours(),
      payrollRepository.payTerms(),
      payrollRepository.contributionTerms(),
    ])
  return { settings, departments, roles, members, assignments, contractHours, payTerms, contributionTerms }
}

async function readThings() {
  const [contracts, agreements, movements, checklists, shopFunctions, shopAccounts, equipment, equipmentLoans] =
    await Promise.all([
      staffRepository.contracts.all(),
      staffRepository.agreements.all(),
      staffRepository.movements.all(),
      staffRepository.checklists.all(),
      functionRepository.all(),
      accountRepository.all(),
      equipmentRepository.all(),
      equipmentRepository.loans(),
    ])
  const [contacts, ledger, closed] = await Promise.all([
    contactRepository.all(),
    attendanceRepository.ledger(),
    monthRepository.closedMonths(),
  ])
  const closedMonths = closed.map((month) => ({ month }))
  const papers = { contracts, agreements, movements, checklists }
  return { ...papers, shopFunctions, shopAccounts, equipment, equipmentLoans, contacts, ledger, closedMonths }
}
