import { Group, Select } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { OUTSIDE_CONTACT_LABELS } from '../../../../../core/text/staffing-text'
import { DataTable } from '../../../../ui/DataTable'
import { usePrintCommand } from '../../../../ui/print-command'
import { SecretText } from '../../../../ui/SecretText'
import { ToneBadge } from '../../../../ui/ToneBadge'
import { exportTable, printList, saveList } from '../../commands/put-out-list'
import { ListTools } from '../../parts/ListTools'
import { listText } from '../../parts/list-text'
import type { TextColumn } from '../../parts/text-columns'
import { paperOfRows, tableColumns } from '../../parts/text-columns'
import type { TeamView } from '../../use-team'
import type { ContactRow } from '../contact-rows'
import { narrowed, NOBODY } from '../contact-rows'
import { narrowContacts, openContact, useContactsRoom } from '../contacts-store'
import { contactsText } from '../contacts-text'

interface ContactTableProps {
  readonly view: TeamView
  readonly all: readonly ContactRow[]
}

function inChargeText({ inCharge, isAlone }: ContactRow): string {
  if (!inCharge) return contactsText.nobody
  return isAlone ? contactsText.gone(inCharge.name) : inCharge.name
}

const COLUMNS: readonly TextColumn<ContactRow>[] = [
  { key: 'organisation', title: contactsText.organisation, text: ({ contact }) => contact.organisation, widthMm: 46 },
  { key: 'kind', title: contactsText.kind, text: ({ contact }) => OUTSIDE_CONTACT_LABELS[contact.kind], widthMm: 22 },
  { key: 'person', title: contactsText.person, text: ({ contact }) => contact.person ?? '', widthMm: 24 },
  {
    key: 'phone',
    title: contactsText.phone,
    text: ({ contact: { phone } }) => phone ?? '',
    widthMm: 32,
    cell: ({ contact: { id, organisation, phone } }) =>
      phone === undefined ? (
        contactsText.none
      ) : (
        <SecretText value={phone} kind="phone" field={`${id} phone`} label={`${organisation} ${contactsText.phone}`} />
      ),
  },
  { key: 'wechat', title: contactsText.wechat, text: ({ contact }) => contact.wechat ?? '', widthMm: 30 },
  { key: 'about', title: contactsText.about, text: ({ contact }) => contact.about ?? '', widthMm: 54 },
  {
    key: 'in-charge',
    title: contactsText.inCharge,
    text: inChargeText,
    widthMm: 28,
    cell: (row) => (row.isAlone ? <ToneBadge tone="warn">{inChargeText(row)}</ToneBadge> : inChargeText(row)),
  },
]
const TABLE_COLUMNS = tableColumns(COLUMNS)

export function ContactTable({ view, all }: ContactTableProps) {
  const { kind, inCharge, arrangement } = useContactsRoom()
  const rows = useMemo(() => narrowed(all, kind, inCharge), [all, kind, inCharge])
  const paper = useCallback(
    () =>
      paperOfRows(rows, COLUMNS, arrangement, {
        title: listText.paperTitle(view.shopName, contactsText.list),
        subtitle: listText.paperSubtitle(view.today),
      }),
    [rows, arrangement, view],
  )
  usePrintCommand(useCallback(() => void printList(paper()), [paper]))
  return (
    <DataTable
      label={contactsText.list}
      rows={rows}
      total={all.length}
      columns={TABLE_COLUMNS}
      rowKey={({ contact }) => contact.id}
      onOpen={({ contact }) => openContact(contact.id)}
      arrangement={arrangement}
      onArrange={(next) => narrowContacts({ arrangement: next })}
      filters={<Filters view={view} />}
      toolbar={
        <ListTools
          onExport={() => void exportTable('contacts', view.shopName, contactsText.list)}
          onPrint={() => void printList(paper())}
          onSavePdf={() => void saveList(paper())}
          add={{ label: contactsText.add, onClick: () => openContact() }}
        />
      }
    />
  )
}

function Filters({ view }: { readonly view: TeamView }) {
  const { kind, inCharge } = useContactsRoom()
  return (
    <Group gap="xs">
      <Select
        aria-label={contactsText.kindFilter}
        placeholder={contactsText.kindFilter}
        w="9rem"
        data={Object.entries(OUTSIDE_CONTACT_LABELS).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(next) => narrowContacts({ kind: next as ContactRow['contact']['kind'] | null })}
        clearable
      />
      <Select
        aria-label={contactsText.inChargeFilter}
        placeholder={contactsText.inChargeFilter}
        w="11rem"
        data={[
          { value: NOBODY, label: contactsText.nobody },
          ...view.rows.map(({ member }) => ({
            value: member.id,
            label: contactsText.withNumber(member.name, member.employeeNo),
          })),
        ]}
        value={inCharge}
        onChange={(next) => narrowContacts({ inCharge: next })}
        searchable
        clearable
      />
    </Group>
  )
}
