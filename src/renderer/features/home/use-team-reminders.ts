import { useLiveQuery } from 'dexie-react-hooks'
import { sharedNames } from '../../../core/staffing/member-list'
import type { ReminderRecords, TeamReminder } from '../../../core/staffing/team-reminders'
import { teamReminders } from '../../../core/staffing/team-reminders'
import { memberLabel } from '../../../core/text/member-text'
import {
  accountRepository,
  contactRepository,
  equipmentRepository,
  functionRepository,
  staffRepository,
  teamRepository,
} from '../../db/repositories'
import { today } from '../../platform/today'

export interface NamedReminder {
  readonly reminder: TeamReminder
  /** With the number where two have one name. */
  readonly name: string
}

/** What the owner should see to for the people, today, whatever month is shown. */
export function useTeamReminders(): readonly NamedReminder[] | undefined {
  return useLiveQuery(async () => {
    const records = await readRecords()
    const shared = sharedNames(records.members)
    const names = new Map(records.members.map((member) => [member.id, memberLabel(member, shared)]))
    return teamReminders(records, today()).map((reminder) => ({ reminder, name: names.get(reminder.memberId) ?? '' }))
  }, [])
}

async function readRecords(): Promise<ReminderRecords> {
  const [members, departments, contractHours, shopFunctions, shopAccounts, equipment, equipmentLoans, contacts] =
    await Promise.all([
      teamRepository.members(),
      teamRepository.departments(),
      teamRepository.contractHours(),
      functionRepository.all(),
      accountRepository.all(),
      equipmentRepository.all(),
      equipmentRepository.loans(),
      contactRepository.all(),
    ])
  const [contracts, certificates, agreements, movements, checklists] = await Promise.all([
    staffRepository.contracts.all(),
    staffRepository.certificates.all(),
    staffRepository.agreements.all(),
    staffRepository.movements.all(),
    staffRepository.checklists.all(),
  ])
  const people = { members, departments, contractHours, contracts, certificates, agreements, movements, checklists }
  return { ...people, shopFunctions, shopAccounts, equipment, equipmentLoans, contacts }
}
