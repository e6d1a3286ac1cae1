import { NativeSelect, TextInput } from '@mantine/core'
import { memo } from 'react'
import type { Contact, HandOver, JobDescription } from '../../../../../../core/roles/job-description'
import {
  HAND_OVER_DIRECTION_LABELS,
  JOB_DESCRIPTION_LABELS as LABELS,
  JOB_DESCRIPTION_PART_LABELS as PARTS,
} from '../../../../../../core/text/roles-text'
import { useAround } from '../editor-context'
import classes from '../editor.module.css'
import { editorText } from '../editor-text'
import { GrowingText } from '../GrowingText'
import type { RowProps } from '../Rows'
import { Rows } from '../Rows'
import type { PartProps } from './part-props'

const NEW_CONTACT: Contact = { who: '', about: '' }
const NEW_HAND_OVER: HandOver = { withRole: '', direction: 'receives', item: '' }
const DIRECTIONS = Object.entries(HAND_OVER_DIRECTION_LABELS).map(([value, label]) => ({ value, label }))
const SIDES = ['internalContacts', 'externalContacts'] as const

export const ContactsPart = memo(function ContactsPart({
  value,
  onChange,
}: PartProps<Pick<JobDescription, (typeof SIDES)[number]>>) {
  return (
    <div className={classes.columns}>
      {SIDES.map((side) => (
        <div key={side}>
          <h4 className={classes.label}>{LABELS[side]}</h4>
          <Rows
            label={LABELS[side]}
            rows={value[side]}
            blank={NEW_CONTACT}
            addLabel={editorText.addContact}
            nameOf={editorText.contact}
            Row={ContactRow}
            onChange={(contacts) => onChange({ [side]: contacts })}
          />
        </div>
      ))}
    </div>
  )
})

function ContactRow({ row, onChange, onAddAfter }: RowProps<Contact>) {
  return (
    <div className={classes.contactGrid}>
      <TextInput
        aria-label={editorText.who}
        placeholder={editorText.who}
        value={row.who}
        maxLength={100}
        onChange={(event) => onChange({ ...row, who: event.currentTarget.value })}
      />
      <GrowingText
        ariaLabel={editorText.about}
        placeholder={editorText.about}
        value={row.about}
        onChange={(about) => onChange({ ...row, about })}
        onEnter={onAddAfter}
      />
    </div>
  )
}

export const HandOversPart = memo(function HandOversPart({ value, onChange }: PartProps<readonly HandOver[]>) {
  const { roleNames } = useAround()
  return (
    <>
      <Rows
        label={PARTS['hand-overs']}
        rows={value}
        blank={NEW_HAND_OVER}
        addLabel={editorText.addHandOver}
        nameOf={editorText.handOver}
        Row={HandOverRow}
        onChange={(handOvers) => onChange({ handOvers })}
      />
      <datalist id="editor-partners">
        {roleNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
})

function HandOverRow({ row, onChange, onAddAfter }: RowProps<HandOver>) {
  return (
    <div className={classes.handOverGrid}>
      <NativeSelect
        size="xs"
        aria-label={editorText.direction}
        value={row.direction}
        data={DIRECTIONS}
        onChange={(event) => onChange({ ...row, direction: event.currentTarget.value as HandOver['direction'] })}
      />
      <TextInput
        aria-label={editorText.withRole}
        placeholder={editorText.withRole}
        list="editor-partners"
        value={row.withRole}
        maxLength={100}
        onChange={(event) => onChange({ ...row, withRole: event.currentTarget.value })}
      />
      <GrowingText
        ariaLabel={editorText.item}
        placeholder={editorText.item}
        value={row.item}
        onChange={(item) => onChange({ ...row, item })}
        onEnter={onAddAfter}
      />
    </div>
  )
}
