import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { createContext, useContext, useState } from 'react'
import type { RecordId, RoleId } from '../../../../../core/kernel/ids'
import type { CareerLadder } from '../../../../../core/roles/career-ladder'
import type { Role } from '../../../../../core/roles/role'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { useDraft } from '../../../../ui/use-draft'
import { LineList } from '../editor/LineList'
import type { RowProps } from '../editor/Rows'
import { Rows } from '../editor/Rows'
import { removeLadder, saveLadder } from './ladder-commands'
import type { LadderDraft, StepDraft } from './ladder-form'
import { ladderDraftOf, ladderDraftProblem, ladderOfDraft, NEW_STEP } from './ladder-form'
import classes from './ladders.module.css'
import { laddersText } from './ladders-text'

interface LadderFormProps {
  readonly ladder: CareerLadder | undefined
  readonly others: readonly CareerLadder[]
  readonly roles: readonly Role[]
  readonly onDone: () => void
}

const RolesContext = createContext<readonly Role[]>([])

/** The steps of a ladder from the lowest up, each with what has to be shown for it. */
export function LadderForm({ ladder, others, roles, onDone }: LadderFormProps) {
  const [draft, setDraft, clearDraft] = useDraft<LadderDraft>(
    `team.ladder.${ladder?.id ?? 'new'}`,
    ladderDraftOf(ladder),
  )
  const [problem, setProblem] = useState<string | undefined>()
  const save = async (): Promise<void> => {
    const wrong = ladderDraftProblem(draft, others)
    setProblem(wrong)
    if (wrong !== undefined) return
    if (!(await saveLadder(ladderOfDraft(draft, ladder?.id ?? newId<RecordId>())))) return
    clearDraft()
    onDone()
  }
  return (
    <Stack gap="sm">
      <TextInput
        label={laddersText.name}
        required
        value={draft.name}
        maxLength={50}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <Text size="sm" fw={500}>
        {laddersText.steps}
      </Text>
      <RolesContext value={roles}>
        <Rows
          label={laddersText.steps}
          className={classes.formSteps}
          rows={draft.steps}
          blank={NEW_STEP}
          addLabel={laddersText.addStep}
          nameOf={laddersText.step}
          Row={StepRow}
          onChange={(steps) => setDraft({ ...draft, steps })}
        />
      </RolesContext>
      {problem === undefined ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      <Group justify="space-between">
        {ladder ? (
          <ConfirmButton
            label={laddersText.remove}
            confirmLabel={laddersText.remove}
            question={laddersText.removeQuestion}
            onConfirm={() => void removeLadder(ladder).then((gone) => gone && (clearDraft(), onDone()))}
          />
        ) : (
          <span />
        )}
        <Button onClick={() => void save()}>{laddersText.save}</Button>
      </Group>
    </Stack>
  )
}

function StepRow({ row, index, onChange }: RowProps<StepDraft>) {
  const roles = useContext(RolesContext)
  const choose = (id: string): void => {
    const role = roles.find((each) => each.id === id)
    // A step that has no name yet is called like the role that stands on it.
    onChange({ ...row, roleId: id as RoleId | '', title: row.title === '' ? (role?.name ?? '') : row.title })
  }
  return (
    <div className={classes.formStep}>
      <strong>{laddersText.step(index + 1)}</strong>
      <div className={classes.stepFields}>
        <TextInput
          label={laddersText.stepTitle}
          value={row.title}
          maxLength={50}
          onChange={(event) => onChange({ ...row, title: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label={laddersText.stepRole}
          value={row.roleId}
          data={[
            { value: '', label: laddersText.noRole },
            ...roles.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label={laddersText.payRange}
        value={row.payRange}
        maxLength={200}
        onChange={(event) => onChange({ ...row, payRange: event.currentTarget.value })}
      />
      <LineList
        label={laddersText.conditions}
        lines={row.conditions}
        onChange={(conditions) => onChange({ ...row, conditions })}
      />
    </div>
  )
}
