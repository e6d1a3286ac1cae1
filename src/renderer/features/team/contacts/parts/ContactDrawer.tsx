import { Button, Drawer, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { MemberId, RecordId } from '../../../../../core/kernel/ids'
import type { OutsideContact, OutsideContactKind } from '../../../../../core/team/outside-contact'
import { OUTSIDE_CONTACT_LABELS } from '../../../../../core/text/staffing-text'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { maskNumber } from '../../../../ui/mask-number'
import { SecretInput } from '../../../../ui/SecretInput'
import { useDraft } from '../../../../ui/use-draft'
import type { TeamView } from '../../use-team'
import { removeContact, saveContact } from '../commands/save-contact'
import type { ContactRow } from '../contact-rows'
import { closeContact, useContactsRoom } from '../contacts-store'
import { contactsText } from '../contacts-text'

interface ContactDrawerProps {
  readonly view: TeamView
  readonly rows: readonly ContactRow[]
}

/** One contact: new, or to be changed. */
export function ContactDrawer({ view, rows }: ContactDrawerProps) {
  const drawer = useContactsRoom((state) => state.drawer)
  const id = drawer.kind === 'contact' ? drawer.id : undefined
  const contact = rows.find((row) => row.contact.id === id)?.contact
  return (
    <Drawer
      opened={drawer.kind === 'contact'}
      onClose={closeContact}
      position="right"
      size="lg"
      title={contact ? contactsText.edit(contact.organisation) : contactsText.add}
    >
      {drawer.kind === 'contact' ? <ContactForm key={id ?? 'new'} view={view} contact={contact} /> : null}
    </Drawer>
  )
}

interface ContactDraft {
  readonly kind: OutsideContactKind
  readonly organisation: string
  readonly person: string
  readonly phone: string
  readonly wechat: string
  readonly about: string
  readonly inChargeId: MemberId | null
  readonly note: string
}

function draftOf(contact: OutsideContact | undefined): ContactDraft {
  const {
    kind = 'supplier',
    organisation = '',
    person = '',
    phone = '',
    wechat = '',
    about = '',
    inChargeId = null,
    note = '',
  } = contact ?? {}
  return { kind, organisation, person, phone, wechat, about, inChargeId, note }
}
function contactOf(draft: ContactDraft, id: RecordId): OutsideContact {
  const { kind, organisation, inChargeId, ...texts } = draft
  const filled = Object.entries(texts).filter(([, value]) => value.trim() !== '')
  return {
    id,
    kind,
    organisation: organisation.trim(),
    ...Object.fromEntries(filled.map(([key, value]) => [key, value.trim()])),
    ...(inChargeId === null ? {} : { inChargeId }),
  }
}

interface ContactFormProps {
  readonly view: TeamView
  readonly contact: OutsideContact | undefined
}

function ContactForm({ view, contact }: ContactFormProps) {
  const [draft, setDraft, clear] = useDraft<ContactDraft>(`team.contact.${contact?.id ?? 'new'}`, draftOf(contact))
  const change = (part: Partial<ContactDraft>): void => setDraft({ ...draft, ...part })
  const isMissing = draft.organisation.trim() === ''
  const leave = (isStored: boolean): void => {
    if (!isStored) return
    clear()
    closeContact()
  }
  const text = (field: 'person' | 'wechat' | 'about') => (
    <TextInput
      label={contactsText[field]}
      value={draft[field]}
      maxLength={field === 'about' ? 200 : 60}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TextInput
          label={contactsText.organisation}
          required
          value={draft.organisation}
          maxLength={80}
          onChange={(event) => change({ organisation: event.currentTarget.value })}
        />
        <Select
          label={contactsText.kind}
          data={Object.entries(OUTSIDE_CONTACT_LABELS).map(([value, label]) => ({ value, label }))}
          value={draft.kind}
          allowDeselect={false}
          onChange={(kind) => kind && change({ kind: kind as OutsideContactKind })}
        />
        {text('person')}
        <SecretInput
          label={contactsText.phone}
          value={draft.phone}
          mask={(value) => maskNumber(value, 'phone')}
          field={`${contact?.id ?? 'new'} phone`}
          onChange={(phone) => change({ phone })}
        />
        {text('wechat')}
        <Select
          label={contactsText.inCharge}
          data={view.rows
            .filter((row) => row.state !== 'left' || row.member.id === draft.inChargeId)
            .map(({ member }) => ({
              value: member.id,
              label: contactsText.withNumber(member.name, member.employeeNo),
            }))}
          value={draft.inChargeId}
          onChange={(inChargeId) => change({ inChargeId })}
          searchable
          clearable
        />
      </SimpleGrid>
      {text('about')}
      <Textarea
        label={contactsText.note}
        value={draft.note}
        autosize
        minRows={2}
        maxLength={500}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {isMissing ? (
        <Text size="sm" c="dimmed" role="status">
          {contactsText.needOrganisation}
        </Text>
      ) : null}
      <Group justify="space-between">
        {contact ? (
          <ConfirmButton
            label={contactsText.remove}
            question={contactsText.removeQuestion}
            onConfirm={() => void removeContact(contact).then(leave)}
          />
        ) : (
          <span />
        )}
        <Button
          disabled={isMissing}
          onClick={() => void saveContact(contactOf(draft, contact?.id ?? newId<RecordId>())).then(leave)}
        >
          {contactsText.save}
        </Button>
      </Group>
    </Stack>
  )
}
