import type { RecordId } from '../../kernel/ids'
import { toId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { addDays } from '../../kernel/local-day'
import { rowInForce } from '../../kernel/dated-table'
import { CHECKLIST_LIBRARY } from '../../roles/library/checklist-library'
import type { Checklist, ChecklistKind } from '../../team/checklist'
import type { Member } from '../../team/member'
import type { Agreement, ContractKind } from '../../team/member-papers'
import type { Movement, MovementFacts } from '../../team/movement'
import {
  AGREEMENT_WORDS,
  CHECKLIST_WORDS,
  CONTRACT_KIND_WORDS,
  LEAVING_REASON_WORDS,
  MOVEMENT_WORDS,
} from '../columns/staff-columns'
import type { TableReading } from '../import-context'
import { readRows } from '../import-context'
import type { ShopDraft } from '../shop-draft'
import { fingerprint } from '../shop-draft'
import { definedOnly } from './defined-only'

const MOST_ITEMS = 500

/** 劳动合同: one record for each first day of a contract. */
export const readContracts: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    const from = row.day('from') ?? (row.has('from') ? undefined : member?.hiredOn)
    const until = row.day('until')
    const said = row.choice('kind', CONTRACT_KIND_WORDS)
    const signedOn = row.day('signedOn')
    const note = row.text('note', 500)
    if (from && until && until < from) row.fail('ends-before-start', 'until')
    if (row.failed || !member || !from) return false
    putContract(context.draft, member, { from, until, kind: said, signedOn, note })
    return true
  })

export interface ContractSaid {
  readonly from: LocalDay
  readonly until: LocalDay | undefined
  readonly kind?: ContractKind | undefined
  readonly signedOn?: LocalDay | undefined
  readonly note?: string
}
/** Completes the contract of that first day, or adds it. An end that is not said stays what it was. */
export function putContract(draft: ShopDraft, { id: memberId }: Member, said: ContractSaid): void {
  const { from, until, signedOn, note } = said
  const stored = draft.contracts.all().find((each) => each.memberId === memberId && each.from === from)
  const kind = said.kind ?? stored?.kind ?? (until === undefined ? 'open-ended' : 'fixed-term')
  draft.contracts.put({
    id: stored?.id ?? toId<RecordId>(`contract-${memberId}-${from}`),
    memberId,
    kind,
    from,
    ...definedOnly({
      until: until ?? stored?.until,
      signedOn: signedOn ?? stored?.signedOn,
      note: note || stored?.note,
    }),
  })
}

/** 证书. */
export const readCertificates: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    row.need('certificate')
    const name = row.text('certificate', 60)
    const number = row.text('number', 80)
    const [issuedOn, expiresOn] = [row.day('issuedOn'), row.day('expiresOn')]
    if (issuedOn && expiresOn && expiresOn < issuedOn) row.fail('ends-before-start', 'expiresOn')
    if (row.failed || !member) return false
    const stored = context.draft.certificates
      .all()
      .find((each) => each.memberId === member.id && each.name === name && each.issuedOn === issuedOn)
    context.draft.certificates.put({
      ...stored,
      id: stored?.id ?? toId<RecordId>(`certificate-${member.id}-${fingerprint(name)}-${issuedOn ?? ''}`),
      memberId: member.id,
      name,
      ...definedOnly({ number, issuedOn, expiresOn }),
    })
    return true
  })

/** 协议签收: a signature completes the one that was waiting for it. */
export const readAgreements: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    row.need('agreement')
    const kind = row.choice('agreement', AGREEMENT_WORDS)
    const [signedOn, expiresOn] = [row.day('signedOn'), row.day('expiresOn')]
    const note = row.text('note', 500)
    if (signedOn && expiresOn && expiresOn < signedOn) row.fail('ends-before-start', 'expiresOn')
    if (row.failed || !member || !kind) return false
    const own = context.draft.agreements.all().filter((each) => each.memberId === member.id && each.kind === kind)
    const stored = sameAgreement(own, signedOn)
    context.draft.agreements.put({
      ...stored,
      id: stored?.id ?? toId<RecordId>(`agreement-${member.id}-${kind}-${signedOn ?? 'open'}`),
      memberId: member.id,
      kind,
      ...definedOnly({ signedOn, expiresOn, note }),
    })
    return true
  })
function sameAgreement(own: readonly Agreement[], signedOn: LocalDay | undefined): Agreement | undefined {
  if (signedOn === undefined) return own.find((each) => each.signedOn === undefined) ?? own.at(-1)
  return own.find((each) => each.signedOn === signedOn) ?? own.find((each) => each.signedOn === undefined)
}

/** 异动: why something changed; what changed is in the dated records, and is looked up there. */
export const readMovements: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    for (const key of ['movement', 'on']) row.need(key)
    const kind = row.choice('movement', MOVEMENT_WORDS)
    const on = row.day('on')
    const leavingReason = row.choice('leavingReason', LEAVING_REASON_WORDS)
    const [reason, note] = [row.text('reason', 500), row.text('note', 500)]
    if (row.failed || !member || !kind || !on) return false
    const stored = context.draft.movements
      .all()
      .find((each) => each.memberId === member.id && each.kind === kind && each.on === on)
    const movement: Movement = stored ?? {
      id: toId<RecordId>(`movement-${member.id}-${kind}-${on}`),
      memberId: member.id,
      kind,
      on,
      ...sidesOf(context.draft, member, kind, on),
    }
    context.draft.movements.put({ ...movement, ...definedOnly({ reason, leavingReason, note }) })
    return true
  })
function sidesOf(
  draft: ShopDraft,
  member: Member,
  kind: Movement['kind'],
  on: LocalDay,
): Pick<Movement, 'before' | 'after'> {
  const joins = kind === 'hired' || kind === 'rehired'
  const before = joins ? {} : factsOn(draft, member, kind === 'leaving' ? on : addDays(on, -1))
  const after = kind === 'leaving' ? {} : factsOn(draft, member, on)
  return {
    ...(Object.keys(before).length > 0 ? { before } : {}),
    ...(Object.keys(after).length > 0 ? { after } : {}),
  }
}
function factsOn(draft: ShopDraft, { id }: Member, day: LocalDay): MovementFacts {
  const isOwn = (row: { readonly memberId: Member['id'] }): boolean => row.memberId === id
  const place = rowInForce(draft.assignments.all().filter(isOwn), day)
  return definedOnly({
    departmentId: place?.departmentId,
    roleId: place?.roleId,
    payFrom: rowInForce(draft.payTerms.all().filter(isOwn), day)?.from,
    hoursFrom: rowInForce(draft.contractHours.all().filter(isOwn), day)?.from,
  })
}

/** 办理清单: items are found by their words; new ones are added behind. */
export const readChecklists: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    for (const key of ['list', 'item']) row.need(key)
    const kind = row.choice('list', CHECKLIST_WORDS)
    const text = row.text('item', 500)
    const doneOn = row.day('doneOn')
    const by = row.text('by', 60)
    if (row.failed || !member || !kind) return false
    const list = checklistOf(context.draft, member, kind)
    const isKnown = list.items.some((item) => item.text === text)
    if (!isKnown && list.items.length >= MOST_ITEMS) return row.fail('out-of-range', 'item') ?? false
    const key = CHECKLIST_LIBRARY[kind].find((item) => item.text === text)?.key
    const said = definedOnly({ doneOn, by: doneOn === undefined ? '' : by })
    context.draft.checklists.put({
      ...list,
      items: isKnown
        ? list.items.map((item) => (item.text === text ? { ...item, ...said } : item))
        : [...list.items, { text, ...definedOnly({ key }), ...said }],
    })
    return true
  })
function checklistOf(draft: ShopDraft, member: Member, kind: ChecklistKind): Checklist {
  const own = draft.checklists.all().filter((list) => list.memberId === member.id && list.kind === kind)
  const newest = own.sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1)).at(-1)
  if (newest) return newest
  return {
    id: toId<RecordId>(`checklist-${member.id}-${kind}`),
    memberId: member.id,
    kind,
    startedOn: kind === 'leaving' ? (member.leftOn ?? member.hiredOn) : member.hiredOn,
    items: [],
  }
}
