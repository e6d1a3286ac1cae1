import type { EquipmentId, RecordId } from '../../kernel/ids'
import { toId } from '../../kernel/ids'
import type { Equipment } from '../../team/equipment'
import { openLoanOf } from '../../team/equipment'
import { CONTACT_KIND_WORDS } from '../columns/belongings-columns'
import type { ImportContext, TableReading } from '../import-context'
import { readRows } from '../import-context'
import { peopleIn, personIn } from '../people'
import type { ShopDraft } from '../shop-draft'
import { fingerprint, idPart } from '../shop-draft'
import type { TableRow } from '../table-row'
import { definedOnly } from './defined-only'
import { freeId } from './organisation-tables'

/** 店铺账号, found by platform and login. */
export const readAccounts: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    for (const key of ['platform', 'login']) row.need(key)
    const [platform, login] = [row.text('platform', 60), row.text('login', 120)]
    const [purpose, permission] = [row.text('purpose', 200), row.text('permission', 200)]
    const holders = peopleIn(context.people, row, 'holders')
    const [boundPhone, note] = [row.text('boundPhone', 40), row.text('note', 500)]
    const twoFactor = row.yesNo('twoFactor')
    const [openedOn, closedOn] = [row.day('openedOn'), row.day('closedOn')]
    if (row.failed) return false
    const stored = context.draft.shopAccounts.all().find((each) => each.platform === platform && each.login === login)
    context.draft.shopAccounts.put({
      ...(stored ?? {
        id: toId<RecordId>(`account-${fingerprint(`${platform}|${login}`)}`),
        platform,
        login,
        purpose: '',
        permission: '',
        holderIds: [],
      }),
      ...definedOnly({ purpose, permission, openedOn, boundPhone, twoFactor, note, closedOn }),
      ...(row.has('holders') ? { holderIds: holders.map((member) => member.id) } : {}),
    })
    return true
  })

/** 设备 with who has it, or had it: a thing may stand on several rows, once for each person. */
export const readEquipment: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const { draft } = context
    row.need('name')
    const [name, kind, serial] = [row.text('name', 80), row.text('kind', 40), row.text('serial', 80)]
    const [boughtOn, retiredOn] = [row.day('boughtOn'), row.day('retiredOn')]
    const priceFen = row.money('price')
    const note = row.text('note', 500)
    if (row.failed) return false
    const stored = equipmentCalled(draft, name, serial)
    const item: Equipment = {
      ...(stored ?? {
        id: freeId<EquipmentId>(`equipment-${idPart(name)}`, (id) => draft.equipment.get(id) !== undefined),
        name,
        kind: '',
      }),
      ...definedOnly({ kind, serial, boughtOn, priceFen, note, retiredOn }),
    }
    if (row.has('holder') && !lend(row, context, item)) return false
    draft.equipment.put(item)
    return true
  })
/** By its serial number; without one by its name, if only one thing is called so. */
function equipmentCalled(draft: ShopDraft, name: string, serial: string): Equipment | undefined {
  const all = draft.equipment.all()
  if (serial !== '') {
    return (
      all.find((each) => each.serial === serial && each.name === name) ??
      all.find((each) => each.name === name && each.serial === undefined)
    )
  }
  const named = all.filter((each) => each.name === name)
  return named.find((each) => each.serial === undefined) ?? (named.length === 1 ? named[0] : undefined)
}
function lend(row: TableRow, { draft, people }: ImportContext, item: Equipment): boolean {
  const member = personIn(people, row, 'holder')
  const [from, until] = [row.day('lentOn'), row.day('returnedOn')]
  const [condition, returnCondition] = [row.text('condition', 200), row.text('returnCondition', 200)]
  if (!row.has('lentOn')) row.fail('holder-without-day', 'lentOn', '')
  if (from && until && until < from) row.fail('ends-before-start', 'returnedOn')
  if (row.failed || !member || !from) return false
  const loans = draft.equipmentLoans.all()
  const stored = loans.find((l) => l.equipmentId === item.id && l.memberId === member.id && l.from === from)
  const open = openLoanOf(loans, item.id)
  if (until === undefined && stored?.until === undefined && open && open.id !== stored?.id) {
    row.fail('still-on-loan', 'holder', draft.members.get(open.memberId)?.name ?? '')
    return false
  }
  draft.equipmentLoans.put({
    ...(stored ?? {
      id: toId<RecordId>(`loan-${item.id}-${member.id}-${from}`),
      equipmentId: item.id,
      memberId: member.id,
      from,
    }),
    ...definedOnly({ until, condition, returnCondition }),
  })
  return true
}

/** 外部联系人, found by organisation and person. */
export const readContacts: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    row.need('organisation')
    const [organisation, person] = [row.text('organisation', 80), row.text('person', 40)]
    const kind = row.choice('kind', CONTACT_KIND_WORDS)
    const [phone, wechat] = [row.text('phone', 40), row.text('wechat', 60)]
    const [about, note] = [row.text('about', 500), row.text('note', 500)]
    const inCharge = row.has('inCharge') ? personIn(context.people, row, 'inCharge') : undefined
    if (row.failed) return false
    const stored = context.draft.contacts
      .all()
      .find((each) => each.organisation === organisation && (each.person ?? '') === person)
    context.draft.contacts.put({
      ...(stored ?? {
        id: toId<RecordId>(`contact-${fingerprint(`${organisation}|${person}`)}`),
        organisation,
        kind: 'other' as const,
      }),
      ...definedOnly({ kind, person, phone, wechat, about, note, inChargeId: inCharge?.id }),
    })
    return true
  })
