import type { DepartmentId, MemberId, RoleId } from '../../core/kernel/ids'
import type { MovementFacts } from '../../core/team/movement'
import type { AppDb } from './app-db'
import type { ChangeBuffer } from './change-buffer'
import { startingWith } from './key-range'

/** Terms and papers that only make sense with the person, and go with a mistaken entry. */
const OWN_TERMS = [
  'assignments',
  'contractHours',
  'payTerms',
  'contributionTerms',
  'taxProfiles',
  'skillLevels',
] as const
const OWN_PAPERS = ['contracts', 'certificates', 'agreements', 'movements', 'checklists'] as const

/** Records of work that a person has left behind: rosters, punches, leave, actuals, sales, loans, pay of closed months. */
export async function countRecordsOf(db: AppDb, id: MemberId): Promise<number> {
  let count = 0
  for (const list of ['rosters', 'punches', 'kpiMonths', 'sales'] as const)
    count += (await db.list(list).toCollection().primaryKeys()).filter(
      (key) => Array.isArray(key) && key[1] === id,
    ).length
  for (const list of ['corrections', 'leaves', 'overtimes', 'equipmentLoans'] as const)
    count += await db.list(list).where('memberId').equals(id).count()
  count += await db.adjustments.filter((a) => a.memberId === id).count()
  count += await db.closedMonths.filter((m) => m.people.some((p) => p.memberId === id)).count()
  count += await db.ledger.where('[memberId+account]').between([id, ''], [id, '\uffff']).count()
  return count
}

/** Takes out what belongs to the person alone, and the person's name from what stays: leads, functions, accounts, contacts. */
export async function forgetMember(db: AppDb, write: ChangeBuffer, id: MemberId): Promise<void> {
  write.delete('members', id)
  for (const list of OWN_TERMS) {
    for (const key of await startingWith(db.list(list), id).primaryKeys()) write.delete(list, key)
  }
  for (const list of OWN_PAPERS) {
    for (const key of await db.list(list).where('memberId').equals(id).primaryKeys()) write.delete(list, key)
  }
  for (const key of await db.descriptionSignatures.where('memberId').equals(id).primaryKeys())
    write.delete('descriptionSignatures', key)
  for (const department of await db.departments.filter((d) => d.leadId === id).toArray()) {
    const { leadId: _gone, ...rest } = department
    write.put('departments', rest)
  }
  for (const each of await db.shopFunctions.toArray()) {
    const { responsibleId, ...rest } = each
    const backupIds = each.backupIds.filter((backup) => backup !== id)
    if (responsibleId === id) write.put('shopFunctions', { ...rest, backupIds })
    else if (backupIds.length < each.backupIds.length) write.put('shopFunctions', { ...each, backupIds })
  }
  for (const account of await db.shopAccounts.where('holderIds').equals(id).toArray())
    write.put('shopAccounts', { ...account, holderIds: account.holderIds.filter((holder) => holder !== id) })

  for (const contact of await db.contacts.filter((c) => c.inChargeId === id).toArray()) {
    const { inChargeId: _gone, ...rest } = contact
    write.put('contacts', rest)
  }
}

/** Takes a role out of what only points to it: superiors, skills, ladders. Its own texts and signatures go with it. */
export async function forgetRole(db: AppDb, write: ChangeBuffer, id: RoleId): Promise<void> {
  write.delete('roles', id)
  for (const list of ['jobDescriptions', 'descriptionSignatures'] as const) {
    for (const key of await startingWith(db.list(list), id).primaryKeys()) write.delete(list, key)
  }
  for (const role of await db.roles.filter((r) => r.reportsTo === id).toArray()) {
    const { reportsTo: _gone, ...rest } = role
    write.put('roles', rest)
  }
  for (const skill of await db.skills.toArray()) {
    const requirements = skill.requirements.filter((requirement) => requirement.roleId !== id)
    if (requirements.length < skill.requirements.length) write.put('skills', { ...skill, requirements })
  }
  for (const ladder of await db.ladders.toArray()) {
    if (!ladder.steps.some((step) => step.roleId === id)) continue
    const steps = ladder.steps.map((step) => {
      const { roleId, ...rest } = step
      return roleId === id ? rest : step
    })
    write.put('ladders', { ...ladder, steps })
  }
}

/** Movements that tell of a department or role: what happened is not made unreadable. */
export async function countMovementsWith(
  db: AppDb,
  facts: { readonly departmentId: DepartmentId } | { readonly roleId: RoleId },
): Promise<number> {
  const tells = (side: MovementFacts | undefined): boolean =>
    'roleId' in facts ? side?.roleId === facts.roleId : side?.departmentId === facts.departmentId
  return db.movements.filter((movement) => tells(movement.before) || tells(movement.after)).count()
}
