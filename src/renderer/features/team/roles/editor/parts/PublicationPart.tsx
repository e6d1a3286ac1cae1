import { Text, TextInput } from '@mantine/core'
import { DayInput } from '../../../../../ui/DayInput'
import { useAround } from '../editor-context'
import type { EditedDescription } from '../edited-description'
import classes from '../editor.module.css'
import { editorText } from '../editor-text'

interface PublicationPartProps {
  readonly edited: EditedDescription
  readonly suggestedChange: string
  readonly onChange: (part: Partial<EditedDescription>) => void
}

const SIGNERS = ['preparedBy', 'reviewedBy', 'approvedBy'] as const

export function PublicationPart({ edited, suggestedChange, onChange }: PublicationPartProps) {
  const { memberNames } = useAround()
  return (
    <>
      <div className={classes.publication}>
        <DayInput
          label={editorText.effectiveOn}
          required
          value={edited.effectiveOn}
          onChange={(effectiveOn) => onChange({ effectiveOn })}
        />
        <TextInput
          label={editorText.change}
          placeholder={editorText.changeHint(suggestedChange)}
          value={edited.change}
          maxLength={200}
          onChange={(event) => onChange({ change: event.currentTarget.value })}
        />
      </div>
      <div className={classes.fields}>
        {SIGNERS.map((signer) => (
          <TextInput
            key={signer}
            label={editorText[signer]}
            list="editor-members"
            value={edited[signer]}
            maxLength={50}
            onChange={(event) => onChange({ [signer]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Text size="xs" c="dimmed">
        {editorText.approvalHelp}
      </Text>
      <datalist id="editor-members">
        {[...new Set(memberNames)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
