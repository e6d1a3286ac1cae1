import type { DepartmentId, RoleId } from '../../kernel/ids'
import { toId } from '../../kernel/ids'
import type { LadderStep } from '../../roles/career-ladder'
import { FUNCTION_LIBRARY } from '../../roles/library/function-library'
import { libraryRoleCalled } from '../../roles/library/role-library'
import type { Role } from '../../roles/role'
import { mayStandBelow } from '../../staffing/cycles'
import { SENTENCE_SEPARATOR } from '../columns/organisation-columns'
import type { TableReading } from '../import-context'
import { dataRows, readRows } from '../import-context'
import { peopleIn, personIn } from '../people'
import type { ShopDraft } from '../shop-draft'
import { idPart } from '../shop-draft'
import type { TableRow } from '../table-row'
import { definedOnly } from './defined-only'
import { departmentNamed } from './place-member'

const MOST_HEADS = 10_000
const MOST_STEPS = 50

/** 部门: what a sheet leaves empty stays as it is. */
export const readDepartments: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const { draft } = context
    row.need('name')
    const name = row.text('name', 60)
    const parentName = row.text('parent', 60)
    const lead = row.has('lead') ? personIn(context.people, row, 'lead') : undefined
    const duties = sentencesOf(row, 'duties')
    if (row.failed) return false
    const stored = draft.departments.all().find((department) => department.name === name)
    const parent = parentName === '' ? undefined : draft.departments.all().find((d) => d.name === parentName)
    const parentOf = (id: DepartmentId): DepartmentId | undefined => draft.departments.get(id)?.parentId
    if (parentName === name || (stored && !mayStandBelow(stored.id, parent?.id, parentOf)))
      return row.fail('parent-circle', 'parent') ?? false
    const department = stored ?? departmentNamed(draft, name)
    draft.departments.put({
      ...department,
      ...definedOnly({
        parentId: parentName === '' ? undefined : departmentNamed(draft, parentName).id,
        leadId: lead?.id,
      }),
      ...(duties.length > 0 ? { duties } : {}),
    })
    return true
  })

/** 岗位编制. A superior may stand on a later row, so lines of reporting are read once all roles are known. */
export const readRoles: TableReading = (known, context) => {
  const rows = dataRows(known, context.report, undefined)
  const taken = rows.filter((row) => takeRole(row, context.draft))
  for (const row of taken) setSuperior(row, context.draft)
  return taken.length
}
function takeRole(row: TableRow, draft: ShopDraft): boolean {
  row.need('role')
  const [name, departmentName] = [row.text('role', 60), row.text('department', 60)]
  row.text('reportsTo', 60)
  const plannedHeads = row.whole('plannedHeads', 0, MOST_HEADS)
  if (row.failed) return false
  const departmentId = departmentName === '' ? undefined : departmentNamed(draft, departmentName).id
  draft.roles.put({
    ...(roleCalled(draft, name) ?? newRole(draft, name)),
    ...definedOnly({ departmentId, plannedHeads }),
  })
  return true
}
function setSuperior(row: TableRow, draft: ShopDraft): void {
  const name = row.text('reportsTo', 60)
  const role = roleCalled(draft, row.text('role', 60))
  if (name === '' || !role) return
  const superior = roleCalled(draft, name)
  const above = (id: RoleId): RoleId | undefined => draft.roles.get(id)?.reportsTo
  if (!superior) row.warn('unknown-superior', 'reportsTo')
  else if (!mayStandBelow(role.id, superior.id, above)) row.warn('parent-circle', 'reportsTo')
  else draft.roles.put({ ...role, reportsTo: superior.id })
}
function newRole(draft: ShopDraft, name: string): Role {
  const library = libraryRoleCalled(name)
  return {
    id: freeId<RoleId>(`role-${idPart(name)}`, (id) => draft.roles.get(id) !== undefined),
    name,
    ...(library ? { libraryKey: library.key } : {}),
    order: nextOrder(draft.roles.all()),
  }
}

/** 职能分工. */
export const readFunctions: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const { draft } = context
    row.need('name')
    const name = row.text('name', 60)
    const responsible = row.has('responsible') ? personIn(context.people, row, 'responsible') : undefined
    const backups = peopleIn(context.people, row, 'backups')
    const note = row.text('note', 500)
    if (row.failed) return false
    const stored = draft.shopFunctions.all().find((each) => each.name === name)
    const responsibleId = responsible?.id ?? stored?.responsibleId
    const backupIds = row.has('backups') ? backups.map((member) => member.id) : (stored?.backupIds ?? [])
    draft.shopFunctions.put({
      ...(stored ?? {
        id: freeId(`function-${idPart(name)}`, (id) => draft.shopFunctions.get(id) !== undefined),
        name,
        order: nextOrder(draft.shopFunctions.all()),
        ...definedOnly({ key: FUNCTION_LIBRARY.find((each) => each.name === name)?.key }),
      }),
      ...definedOnly({ responsibleId, note }),
      backupIds: backupIds.filter((id) => id !== responsibleId),
    })
    return true
  })

/** 发展通道: the steps of a sheet take the place of those that were there. */
export const readLadders: TableReading = (known, context) => {
  const { draft } = context
  const ladders = new Map<string, LadderStep[]>()
  let current = ''
  const accepted = readRows(known, context, (row) => {
    const name = row.text('ladder', 60) || current
    if (name === '') row.need('ladder')
    row.need('title')
    const title = row.text('title', 60)
    const payRange = row.text('payRange', 200)
    const conditions = sentencesOf(row, 'conditions')
    const role = row.has('role') ? knownRole(row, draft, 'role') : undefined
    if (!row.failed) current = name
    const steps = ladders.get(name) ?? []
    if (steps.length >= MOST_STEPS) row.fail('out-of-range', 'title')
    if (row.failed) return false
    ladders.set(name, [...steps, { title, conditions, ...definedOnly({ roleId: role?.id, payRange }) }])
    return true
  })
  for (const [name, steps] of ladders) {
    const stored = draft.ladders.all().find((ladder) => ladder.name === name)
    const id = stored?.id ?? freeId(`ladder-${idPart(name)}`, (each) => draft.ladders.get(each) !== undefined)
    draft.ladders.put({ id, name, steps })
  }
  return accepted
}

/** 说明书签收. A role whose description comes from the library has its first version. */
export const readSignatures: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    for (const key of ['role', 'version', 'signedOn']) row.need(key)
    const role = row.has('role') ? knownRole(row, context.draft, 'role') : undefined
    const version = row.whole('version', 1, MOST_HEADS)
    const signedOn = row.day('signedOn')
    if (row.failed || !member || !role || version === undefined || !signedOn) return false
    const versions = context.draft.existing.jobDescriptions.filter((each) => each.roleId === role.id)
    const newest = versions.reduce((most, each) => Math.max(most, each.version), 1)
    if (version > newest) return row.fail('unknown-version', 'version') ?? false
    context.draft.descriptionSignatures.put({ roleId: role.id, version, memberId: member.id, signedOn })
    return true
  })

export function roleCalled(draft: ShopDraft, name: string): Role | undefined {
  return draft.roles.all().find((role) => role.name === name)
}
/** A role that exists; reports and fails the row if there is none. */
export function knownRole(row: TableRow, draft: ShopDraft, key: string): Role | undefined {
  return roleCalled(draft, row.text(key, 60)) ?? row.fail('unknown-role', key)
}
function sentencesOf(row: TableRow, key: string): readonly string[] {
  return row
    .text(key, 2_000)
    .split(SENTENCE_SEPARATOR)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, 100)
}
export function nextOrder(items: readonly { readonly order: number }[]): number {
  return items.reduce((most, item) => Math.max(most, item.order), 0) + 1
}
/** An id that nobody else has; names that differ only in what an id leaves out get different ones. */
export function freeId<Id extends ReturnType<typeof toId>>(base: string, isTaken: (id: string) => boolean): Id {
  let [id, count] = [base, 1]
  while (isTaken(id)) id = `${base}-${(count += 1)}`
  return toId<Id>(id)
}
