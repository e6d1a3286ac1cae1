import { Button, Group, NumberInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Shift, ShiftColour } from '../../../../core/schedule/shift'
import { validateShift } from '../../../../core/schedule/validate-shift'
import { shiftProblemText } from '../../../../core/text/schedule-text'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { removeShift, saveShift } from '../commands/save-shift'
import { rosterText } from '../roster-text'
import type { ShiftDraft } from '../shift-form'
import { shiftOfDraft } from '../shift-form'

interface ShiftFormProps {
  readonly initial: ShiftDraft
  /** The stored shift when an existing one is edited. */
  readonly stored: Shift | undefined
  readonly shifts: readonly Shift[]
  readonly onDone: () => void
}

export function ShiftForm({ initial, stored, shifts, onDone }: ShiftFormProps) {
  const [draft, setDraft] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const change = (part: Partial<ShiftDraft>): void => setDraft({ ...draft, ...part })
  const save = async (): Promise<void> => {
    const shift = shiftOfDraft(draft)
    if (!shift) return setProblem(rosterText.badSegments)
    const valid = validateShift(shift, shifts)
    if (!valid.ok) return setProblem(valid.error.map(shiftProblemText).join(' '))
    if (await saveShift(shift)) onDone()
  }
  return (
    <Stack gap="sm">
      <Group grow align="start">
        <TextInput
          label={rosterText.shiftCode}
          description={rosterText.shiftCodeHelp}
          value={draft.code}
          maxLength={3}
          data-autofocus
          onChange={(e) => change({ code: e.currentTarget.value })}
        />
        <TextInput
          label={rosterText.shiftName}
          description={'\u00a0'}
          value={draft.name}
          maxLength={20}
          onChange={(e) => change({ name: e.currentTarget.value })}
        />
      </Group>
      <SegmentedControl
        aria-label={rosterText.shiftKind}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind })}
        data={[
          { value: 'work', label: rosterText.shiftWork },
          { value: 'rest', label: rosterText.shiftRest },
        ]}
      />
      {draft.kind === 'work' ? <WorkFields draft={draft} change={change} /> : null}
      <Select
        label={rosterText.shiftColour}
        value={draft.colour}
        data={Object.entries(rosterText.colours).map(([value, label]) => ({ value, label }))}
        onChange={(colour) => colour && change({ colour: colour as ShiftColour })}
      />
      {problem ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      ) : null}
      <Group justify="space-between">
        {stored ? (
          <ConfirmButton
            label={rosterText.remove}
            confirmLabel={rosterText.remove}
            question={rosterText.removeQuestion}
            tone="danger"
            onConfirm={() => void removeShift(stored).then((gone) => gone && onDone())}
          />
        ) : (
          <span />
        )}
        <Group gap="xs">
          <Button variant="default" onClick={onDone}>
            {rosterText.cancel}
          </Button>
          <Button onClick={() => void save()}>{rosterText.save}</Button>
        </Group>
      </Group>
    </Stack>
  )
}

interface WorkFieldsProps {
  readonly draft: ShiftDraft
  readonly change: (part: Partial<ShiftDraft>) => void
}
function WorkFields({ draft, change }: WorkFieldsProps) {
  return (
    <>
      <TextInput
        label={rosterText.shiftSegments}
        description={rosterText.shiftSegmentsHelp}
        value={draft.segments}
        onChange={(e) => change({ segments: e.currentTarget.value })}
      />
      <Select
        label={rosterText.shiftPunching}
        value={draft.punching}
        data={Object.entries(rosterText.punching).map(([value, label]) => ({ value, label }))}
        onChange={(punching) => punching && change({ punching: punching as Shift['punching'] })}
      />
      <Group grow align="start">
        <NumberInput
          label={rosterText.shiftBreak}
          description={'\u00a0'}
          min={0}
          max={600}
          allowDecimal={false}
          value={draft.unpaidBreakMinutes}
          onChange={(value) => change({ unpaidBreakMinutes: typeof value === 'number' ? value : 0 })}
        />
        <NumberInput
          label={rosterText.shiftGrace}
          description={rosterText.shiftGraceHelp}
          min={0}
          max={120}
          allowDecimal={false}
          value={draft.graceMinutes ?? ''}
          onChange={(value) => change({ graceMinutes: typeof value === 'number' ? value : null })}
        />
      </Group>
    </>
  )
}
