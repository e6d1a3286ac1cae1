import { ALL_TABLES } from '../imports/columns/all-tables'
import type { TableKind } from '../imports/import-plan'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { Member } from '../team/member'
import {
  AGREEMENT_KIND_LABELS,
  CHECKLIST_KIND_LABELS,
  CONTRACT_KIND_LABELS,
  LEAVING_REASON_LABELS,
  MOVEMENT_KIND_LABELS,
  OUTSIDE_CONTACT_LABELS,
  SKILL_LEVEL_LABELS,
} from '../text/staffing-text'
import { teamSheetText } from '../text/team-sheet-text'
import { blankCell, dayCell, moneyCell, numberCell, spanning, textCell } from './cell'
import type { CellModel, SheetModel, WorkbookModel } from './workbook-model'

/** The tables of the team that can be taken out and put back in. */
export const TEAM_TABLES = [
  'departments',
  'roles',
  'functions',
  'ladders',
  'skills',
  'skill-levels',
  'contracts',
  'certificates',
  'agreements',
  'movements',
  'checklists',
  'signatures',
  'accounts',
  'equipment',
  'contacts',
] as const satisfies readonly TableKind[]
export type TeamTable = (typeof TEAM_TABLES)[number]

/** One row by the column keys of its table; what is left out is an empty cell. */
type SheetRow = Readonly<Record<string, CellModel | undefined>>

/** Any of the team's tables as one workbook, with the headings by which the import knows them. */
export function buildTeamWorkbook(tables: readonly TeamTable[], data: ShopData): WorkbookModel {
  return {
    title: teamSheetText.title(data.settings.shopName),
    sheets: tables.map((table) => sheetOf(table, ROWS[table](data, namesOf(data)))),
  }
}

function sheetOf(table: TeamTable, rows: readonly SheetRow[]): SheetModel {
  const { title, purpose, columns } = ALL_TABLES[table]
  const keys = Object.keys(columns)
  const heads = keys.map((key) => columns[key]?.headings[0] ?? '')
  return {
    name: title,
    columns: keys.map((key, index) => ({
      widthChars: WIDE.has(key) ? 32 : Math.max(12, (heads[index] ?? '').length * 2 + 4),
    })),
    rows: [
      { heightPoints: 24, cells: [spanning(textCell(purpose, 'note'), keys.length)] },
      { cells: heads.map((head) => textCell(head, 'head')) },
      ...rows.map((row) => ({ cells: keys.map((key) => row[key] ?? blankCell()) })),
    ],
    frozen: { rows: 2, columns: 1 },
    print: { paper: 'A4', landscape: true, repeatRows: { from: 1, to: 2 }, fitToWidth: true },
    filterRow: 2,
  }
}
const WIDE: ReadonlySet<string> = new Set(['duties', 'conditions', 'item', 'about', 'note', 'reason'])

interface Names {
  readonly member: (id: string | undefined) => Member | undefined
  /** Employee numbers, which are unique where names are not. */
  readonly people: (ids: readonly string[]) => CellModel | undefined
  readonly person: (id: string | undefined) => CellModel | undefined
  readonly department: (id: string | undefined) => CellModel | undefined
  readonly role: (id: string | undefined) => CellModel | undefined
}
function namesOf(data: ShopData): Names {
  const members = new Map<string, Member>(data.members.map((each) => [each.id, each]))
  const departments = new Map<string, string>(data.departments.map((each) => [each.id, each.name]))
  const roles = new Map<string, string>(data.roles.map((each) => [each.id, each.name]))
  const member = (id: string | undefined): Member | undefined => (id === undefined ? undefined : members.get(id))
  return {
    member,
    people: (ids) => text(ids.flatMap((id) => member(id)?.employeeNo ?? []).join(teamSheetText.listMark)),
    person: (id) => text(member(id)?.employeeNo),
    department: (id) => text(id === undefined ? undefined : departments.get(id)),
    role: (id) => text(id === undefined ? undefined : roles.get(id)),
  }
}

function text(value: string | undefined): CellModel | undefined {
  return value === undefined || value === '' ? undefined : textCell(value)
}
function day(value: LocalDay | undefined): CellModel | undefined {
  return value === undefined ? undefined : dayCell(value)
}
function sentences(value: readonly string[] | undefined): CellModel | undefined {
  return value && value.length > 0 ? textCell(value.join(teamSheetText.sentenceMark), 'text-wrap') : undefined
}
function of(names: Names, id: string): SheetRow {
  const member = names.member(id)
  return { employeeNo: text(member?.employeeNo), name: text(member?.name) }
}

const ROWS: { readonly [T in TeamTable]: (data: ShopData, names: Names) => readonly SheetRow[] } = {
  departments: (data, names) =>
    data.departments.map((each) => ({
      name: text(each.name),
      parent: names.department(each.parentId),
      lead: names.person(each.leadId),
      duties: sentences(each.duties),
    })),
  roles: (data, names) =>
    data.roles.map((each) => ({
      role: text(each.name),
      department: names.department(each.departmentId),
      reportsTo: names.role(each.reportsTo),
      plannedHeads: each.plannedHeads === undefined ? undefined : numberCell(each.plannedHeads),
    })),
  functions: (data, names) =>
    data.shopFunctions.map((each) => ({
      name: text(each.name),
      responsible: names.person(each.responsibleId),
      backups: names.people(each.backupIds),
      note: text(each.note),
    })),
  ladders: (data, names) =>
    data.ladders.flatMap((ladder) =>
      ladder.steps.map((step) => ({
        ladder: text(ladder.name),
        title: text(step.title),
        role: names.role(step.roleId),
        conditions: sentences(step.conditions),
        payRange: text(step.payRange),
      })),
    ),
  skills: (data, names) =>
    data.skills.flatMap((skill): readonly SheetRow[] => {
      const own = { name: text(skill.name), group: text(skill.group) }
      return skill.requirements.length === 0
        ? [own]
        : skill.requirements.map(({ roleId, level }) => ({
            ...own,
            role: names.role(roleId),
            level: textCell(SKILL_LEVEL_LABELS[level]),
          }))
    }),
  'skill-levels': (data, names) => {
    const skills = new Map(data.skills.map((skill) => [skill.id, skill.name]))
    return data.skillLevels.map((each) => ({
      ...of(names, each.memberId),
      skill: text(skills.get(each.skillId)),
      level: textCell(SKILL_LEVEL_LABELS[each.level]),
      assessedOn: day(each.assessedOn),
      note: text(each.note),
    }))
  },
  contracts: (data, names) =>
    data.contracts.map((each) => ({
      ...of(names, each.memberId),
      kind: textCell(CONTRACT_KIND_LABELS[each.kind]),
      from: day(each.from),
      until: day(each.until),
      signedOn: day(each.signedOn),
      note: text(each.note),
    })),
  certificates: (data, names) =>
    data.certificates.map((each) => ({
      ...of(names, each.memberId),
      certificate: text(each.name),
      number: text(each.number),
      issuedOn: day(each.issuedOn),
      expiresOn: day(each.expiresOn),
    })),
  agreements: (data, names) =>
    data.agreements.map((each) => ({
      ...of(names, each.memberId),
      agreement: textCell(AGREEMENT_KIND_LABELS[each.kind]),
      signedOn: day(each.signedOn),
      expiresOn: day(each.expiresOn),
      note: text(each.note),
    })),
  movements: (data, names) =>
    data.movements.map((each) => ({
      ...of(names, each.memberId),
      movement: textCell(MOVEMENT_KIND_LABELS[each.kind]),
      on: day(each.on),
      reason: text(each.reason),
      leavingReason: text(each.leavingReason && LEAVING_REASON_LABELS[each.leavingReason]),
      note: text(each.note),
    })),
  checklists: (data, names) =>
    data.checklists.flatMap((list) =>
      list.items.map((item) => ({
        ...of(names, list.memberId),
        list: textCell(CHECKLIST_KIND_LABELS[list.kind]),
        item: text(item.text),
        doneOn: day(item.doneOn),
        by: text(item.by),
      })),
    ),
  signatures: (data, names) =>
    data.descriptionSignatures.map((each) => ({
      ...of(names, each.memberId),
      role: names.role(each.roleId),
      version: numberCell(each.version),
      signedOn: day(each.signedOn),
    })),
  accounts: (data, names) =>
    data.shopAccounts.map((each) => ({
      platform: text(each.platform),
      login: text(each.login),
      purpose: text(each.purpose),
      permission: text(each.permission),
      holders: names.people(each.holderIds),
      openedOn: day(each.openedOn),
      boundPhone: text(each.boundPhone),
      twoFactor: each.twoFactor === undefined ? undefined : textCell(teamSheetText.yesNo(each.twoFactor)),
      closedOn: day(each.closedOn),
      note: text(each.note),
    })),
  equipment: (data, names) =>
    data.equipment.flatMap((item): readonly SheetRow[] => {
      const own = {
        name: text(item.name),
        kind: text(item.kind),
        serial: text(item.serial),
        boughtOn: day(item.boughtOn),
        price: item.priceFen === undefined ? undefined : moneyCell(item.priceFen),
        retiredOn: day(item.retiredOn),
        note: text(item.note),
      }
      const loans = data.equipmentLoans.filter((loan) => loan.equipmentId === item.id)
      if (loans.length === 0) return [own]
      return [...loans]
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map((loan) => ({
          ...own,
          holder: names.person(loan.memberId),
          lentOn: day(loan.from),
          returnedOn: day(loan.until),
          condition: text(loan.condition),
          returnCondition: text(loan.returnCondition),
        }))
    }),
  contacts: (data, names) =>
    data.contacts.map((each) => ({
      organisation: text(each.organisation),
      kind: textCell(OUTSIDE_CONTACT_LABELS[each.kind]),
      person: text(each.person),
      phone: text(each.phone),
      wechat: text(each.wechat),
      about: text(each.about),
      inCharge: names.person(each.inChargeId),
      note: text(each.note),
    })),
}
