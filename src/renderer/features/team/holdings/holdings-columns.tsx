import type { Tone } from '../../../ui/ToneBadge'
import { ToneBadge } from '../../../ui/ToneBadge'
import { AGREEMENT_KIND_LABELS } from '../../../../core/text/staffing-text'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { Member } from '../../../../core/team/member'
import { SecretText } from '../../../ui/SecretText'
import type { TextColumn } from '../parts/text-columns'
import type { AccountRow, AgreementRow, EquipmentRow, HolderRow } from './holdings-rows'
import { hasLeft } from './holdings-rows'
import { holdingsText } from './holdings-text'

const TONES: Readonly<
  Record<AccountRow['state'] | EquipmentRow['state'] | AgreementRow['state'] | HolderRow['state'], Tone>
> = {
  used: 'good',
  free: 'plain',
  gone: 'bad',
  closed: 'plain',
  out: 'good',
  in: 'plain',
  retired: 'plain',
  signed: 'good',
  unsigned: 'warn',
  missing: 'warn',
  expired: 'bad',
  here: 'good',
  leaving: 'warn',
  left: 'plain',
}

function personText(member: Member, today: LocalDay): string {
  return hasLeft(member, today) ? holdingsText.gone(member.name) : member.name
}
function badge(state: keyof typeof TONES, label: string) {
  return <ToneBadge tone={TONES[state]}>{label}</ToneBadge>
}

export function accountColumns(today: LocalDay): readonly TextColumn<AccountRow>[] {
  const stateOf = ({ state }: AccountRow): string => holdingsText.accountStates[state]
  return [
    { key: 'platform', title: holdingsText.platform, text: ({ account }) => account.platform, widthMm: 24 },
    { key: 'login', title: holdingsText.login, text: ({ account }) => account.login, widthMm: 44 },
    { key: 'purpose', title: holdingsText.purpose, text: ({ account }) => account.purpose, widthMm: 34 },
    { key: 'permission', title: holdingsText.permission, text: ({ account }) => account.permission, widthMm: 38 },
    {
      key: 'holders',
      title: holdingsText.holders,
      text: ({ holders }) => holders.map((each) => personText(each, today)).join(holdingsText.listMark),
      widthMm: 40,
    },
    { key: 'since', title: holdingsText.openedOn, text: ({ account }) => account.openedOn ?? '', widthMm: 24 },
    {
      key: 'phone',
      title: holdingsText.boundPhone,
      text: ({ account }) => account.boundPhone ?? '',
      widthMm: 28,
      cell: ({ account: { id, login, boundPhone } }) =>
        boundPhone === undefined ? (
          holdingsText.none
        ) : (
          <SecretText
            value={boundPhone}
            kind="phone"
            field={`${id} boundPhone`}
            label={`${login} ${holdingsText.boundPhone}`}
          />
        ),
    },
    {
      key: 'two-factor',
      title: holdingsText.twoFactor,
      text: ({ account }) => holdingsText.twoFactorIs(account.twoFactor),
      widthMm: 20,
    },
    {
      key: 'state',
      title: holdingsText.state,
      text: stateOf,
      widthMm: 24,
      cell: (row) => badge(row.state, stateOf(row)),
    },
  ]
}

export function equipmentColumns(today: LocalDay): readonly TextColumn<EquipmentRow>[] {
  const stateOf = ({ state }: EquipmentRow): string => holdingsText.equipmentStates[state]
  return [
    { key: 'name', title: holdingsText.equipment, text: ({ equipment }) => equipment.name, widthMm: 44 },
    { key: 'kind', title: holdingsText.kind, text: ({ equipment }) => equipment.kind, widthMm: 22 },
    { key: 'serial', title: holdingsText.serial, text: ({ equipment }) => equipment.serial ?? '', widthMm: 34 },
    {
      key: 'holder',
      title: holdingsText.holder,
      text: ({ holder }) => (holder ? personText(holder, today) : ''),
      widthMm: 28,
    },
    { key: 'since', title: holdingsText.since, text: ({ loan }) => loan?.from ?? '', widthMm: 24 },
    { key: 'condition', title: holdingsText.condition, text: ({ loan }) => loan?.condition ?? '', widthMm: 34 },
    {
      key: 'state',
      title: holdingsText.state,
      text: stateOf,
      widthMm: 24,
      cell: (row) => badge(row.state, stateOf(row)),
    },
  ]
}

export function agreementColumns(): readonly TextColumn<AgreementRow>[] {
  const stateOf = ({ state }: AgreementRow): string => holdingsText.agreementStates[state]
  return [
    { key: 'no', title: holdingsText.employeeNo, text: ({ member }) => member.employeeNo, widthMm: 18 },
    { key: 'name', title: holdingsText.name, text: ({ member }) => member.name, widthMm: 26 },
    { key: 'kind', title: holdingsText.agreement, text: ({ kind }) => AGREEMENT_KIND_LABELS[kind], widthMm: 36 },
    {
      key: 'signed',
      title: holdingsText.signedOn,
      text: ({ agreement }) => agreement?.signedOn ?? '',
      widthMm: 26,
    },
    { key: 'expires', title: holdingsText.expiresOn, text: ({ agreement }) => agreement?.expiresOn ?? '', widthMm: 26 },
    { key: 'note', title: holdingsText.note, text: ({ agreement }) => agreement?.note ?? '', widthMm: 34 },
    {
      key: 'state',
      title: holdingsText.state,
      text: stateOf,
      widthMm: 22,
      cell: (row) => badge(row.state, stateOf(row)),
    },
  ]
}

export function holderColumns(): readonly TextColumn<HolderRow>[] {
  const stateOf = ({ state }: HolderRow): string => holdingsText.holderStates[state]
  const { listMark } = holdingsText
  return [
    { key: 'no', title: holdingsText.employeeNo, text: ({ member }) => member.employeeNo, widthMm: 16 },
    { key: 'name', title: holdingsText.name, text: ({ member }) => member.name, widthMm: 22 },
    {
      key: 'person-state',
      title: holdingsText.personState,
      text: stateOf,
      widthMm: 22,
      cell: (row) => badge(row.state, stateOf(row)),
    },
    {
      key: 'accounts',
      title: holdingsText.accountsOf,
      text: ({ accounts }) => accounts.map((each) => `${each.platform} ${each.login}`).join(listMark),
      widthMm: 96,
    },
    {
      key: 'things',
      title: holdingsText.equipmentOf,
      text: ({ things }) => things.map((each) => each.name).join(listMark),
      widthMm: 80,
    },
    {
      key: 'secret',
      title: holdingsText.confidentiality,
      text: ({ confidentiality }) => holdingsText.agreementStates[confidentiality],
      widthMm: 24,
      cell: ({ confidentiality }) => badge(confidentiality, holdingsText.agreementStates[confidentiality]),
    },
  ]
}
