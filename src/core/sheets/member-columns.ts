import type { LocalDay } from '../kernel/local-day'
import type { PersonOfMonth } from '../month/people-of-month'
import type { ListedState } from '../staffing/member-list'
import type { ContractHours, Member } from '../team/member'
import { birthdayOf, genderOf } from '../team/member'
import type { EmploymentContract } from '../team/member-papers'
import { LISTED_STATE_LABELS, memberSheetText, serviceText } from '../text/member-text'
import { CONTRACT_KIND_LABELS, GENDER_LABELS } from '../text/staffing-text'
import { hoursText } from '../text/time-text'
import { blankCell, dayCell, textCell } from './cell'
import type { CellModel } from './workbook-model'

export type MemberColumnKey = keyof typeof memberSheetText.heads

/** What a row of the list is made of. */
export interface MemberSheetPerson extends PersonOfMonth {
  readonly hours: ContractHours | undefined
  /** The newest one. */
  readonly contract?: EmploymentContract | undefined
  readonly state?: ListedState
  /** Whole months of the present stint. */
  readonly monthsHere?: number
}
export interface MemberColumn {
  readonly key: MemberColumnKey
  readonly head: string
  readonly widthChars: number
  readonly cell: (person: MemberSheetPerson) => CellModel
  /** `filled`: in the sheet of all columns only if somebody has something in it; `asked`: only where it is asked for. */
  readonly when: 'always' | 'filled' | 'asked'
}

type Value = (person: MemberSheetPerson) => CellModel
const text =
  (value: (person: MemberSheetPerson) => string | undefined): Value =>
  (person) =>
    textCell(value(person) ?? '')
const long =
  (value: (person: MemberSheetPerson) => string | undefined): Value =>
  (person) =>
    textCell(value(person) ?? '', 'text-wrap')
const day =
  (value: (person: MemberSheetPerson) => LocalDay | undefined): Value =>
  (person) => {
    const on = value(person)
    return on === undefined ? blankCell() : dayCell(on)
  }
const column = (
  key: MemberColumnKey,
  widthChars: number,
  cell: Value,
  when: MemberColumn['when'] = 'always',
): MemberColumn => ({ key, head: memberSheetText.heads[key], widthChars, cell, when })

/** Every column of 员工名单, for screen, sheet and paper alike; ID numbers and bank accounts are none of them. */
export const MEMBER_COLUMNS: readonly MemberColumn[] = [
  column(
    'employeeNo',
    8,
    text(({ member }) => member.employeeNo),
  ),
  column(
    'name',
    10,
    text(({ member }) => member.name),
  ),
  column(
    'department',
    12,
    text(({ department }) => department),
  ),
  column(
    'role',
    16,
    text(({ role }) => role),
  ),
  column(
    'state',
    8,
    text(({ state }) => state && LISTED_STATE_LABELS[state]),
    'asked',
  ),
  column(
    'hiredOn',
    12,
    day(({ member }) => member.hiredOn),
  ),
  column(
    'service',
    12,
    text(({ monthsHere }) => (monthsHere === undefined ? '' : serviceText(monthsHere))),
    'asked',
  ),
  column(
    'leftOn',
    12,
    day(({ member }) => member.leftOn),
  ),
  column(
    'employment',
    10,
    text(({ hours }) => hours && memberSheetText.employment[hours.employment]),
  ),
  column(
    'hoursPerWeek',
    10,
    text(({ hours }) => hours && hoursText(hours.minutesPerWeek)),
    'asked',
  ),
  column(
    'phone',
    14,
    text(({ member }) => member.phone),
  ),
  column(
    'probationUntil',
    12,
    day(({ hours }) => hours?.probationUntil),
  ),
  column(
    'contractKind',
    16,
    text(({ contract }) => contract && CONTRACT_KIND_LABELS[contract.kind]),
    'asked',
  ),
  column(
    'contractFrom',
    12,
    day(({ contract }) => contract?.from),
    'filled',
  ),
  column(
    'contractUntil',
    12,
    day(({ contract }) => contract?.until),
    'filled',
  ),
  column(
    'birthday',
    12,
    day(({ member }) => birthdayOf(member)),
    'filled',
  ),
  column(
    'gender',
    6,
    text(({ member }) => genderText(member)),
    'filled',
  ),
  column(
    'wechat',
    14,
    text(({ member }) => member.wechat),
    'filled',
  ),
  column(
    'address',
    24,
    long(({ member }) => member.address),
    'filled',
  ),
  column(
    'emergencyName',
    12,
    text(({ member }) => member.emergencyContact?.name),
    'filled',
  ),
  column(
    'emergencyPhone',
    14,
    text(({ member }) => member.emergencyContact?.phone),
    'filled',
  ),
  column(
    'emergencyRelation',
    10,
    text(({ member }) => member.emergencyContact?.relation),
    'filled',
  ),
  column(
    'education',
    16,
    text(({ member }) => member.education),
    'filled',
  ),
  column(
    'abilities',
    20,
    long(({ member }) => member.abilities),
    'filled',
  ),
  column(
    'interests',
    16,
    long(({ member }) => member.interests),
    'filled',
  ),
  column(
    'experience',
    28,
    long(({ member }) => member.experience),
    'filled',
  ),
  column(
    'aliases',
    18,
    text(({ member }) => member.aliases?.join('、')),
    'asked',
  ),
  column(
    'note',
    24,
    long(({ member }) => member.note),
  ),
]

/** The columns of the keys in their given order; unknown keys are left out. */
export function memberColumnsOf(keys: readonly string[]): readonly MemberColumn[] {
  return keys.flatMap((key) => MEMBER_COLUMNS.find((each) => each.key === key) ?? [])
}

/** As it is read on screen and paper: days as they are stored. */
export function memberCellText({ value }: CellModel): string {
  return value.kind === 'text' ? value.text : value.kind === 'day' ? value.day : ''
}

function genderText(member: Member): string | undefined {
  const gender = genderOf(member)
  return gender && GENDER_LABELS[gender]
}
