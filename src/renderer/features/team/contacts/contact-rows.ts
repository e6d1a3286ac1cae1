import type { LocalDay } from '../../../../core/kernel/local-day'
import type { Member } from '../../../../core/team/member'
import type { OutsideContact } from '../../../../core/team/outside-contact'

export interface ContactRow {
  readonly contact: OutsideContact
  readonly inCharge: Member | undefined
  /** Nobody looks after them: none was named, or that one has left. */
  readonly isAlone: boolean
}

const DICTIONARY = new Intl.Collator('zh-CN', { numeric: true })

export function contactRows(
  contacts: readonly OutsideContact[],
  members: readonly Member[],
  today: LocalDay,
): readonly ContactRow[] {
  return contacts
    .map((contact): ContactRow => {
      const inCharge = members.find((member) => member.id === contact.inChargeId)
      const isAlone = !inCharge || (inCharge.leftOn !== undefined && inCharge.leftOn < today)
      return { contact, inCharge, isAlone }
    })
    .sort((a, b) => DICTIONARY.compare(a.contact.organisation, b.contact.organisation))
}

export const NOBODY = 'nobody'

export function narrowed(
  rows: readonly ContactRow[],
  kind: OutsideContact['kind'] | null,
  inCharge: string | null,
): readonly ContactRow[] {
  return rows.filter(
    (row) =>
      (kind === null || row.contact.kind === kind) &&
      (inCharge === null || (inCharge === NOBODY ? row.isAlone : row.inCharge?.id === inCharge)),
  )
}
