import { Autocomplete, Button, Checkbox, Drawer, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SkillId } from '../../../../../core/kernel/ids'
import { SKILL_LIBRARY } from '../../../../../core/roles/library/skill-library'
import { missingSkills, withRequirement } from '../../../../../core/staffing/edit-skills'
import type { Skill, SkillLevel } from '../../../../../core/team/skill'
import { SKILL_LEVELS } from '../../../../../core/team/skill'
import { skillLevelText, skillProblemText } from '../../../../../core/text/skill-text'
import { newId } from '../../../../platform/ids'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import shared from '../../team.module.css'
import { addFromLibrary, removeSkill, reorderSkill, saveSkill } from '../commands/save-matrix'
import type { SkillsDrawer } from '../skills-store'
import { closeDrawer } from '../skills-store'
import { roomText } from '../skills-text'
import type { SkillsModel } from '../use-skills'

interface DrawersProps {
  readonly model: SkillsModel
  readonly drawer: SkillsDrawer
}

export function SkillDrawers({ model, drawer }: DrawersProps) {
  const each = drawer.kind === 'skill' ? model.data.skills.find(({ id }) => id === drawer.id) : undefined
  const isForm = each !== undefined || drawer.kind === 'new'
  return (
    <>
      <Drawer
        opened={isForm}
        onClose={closeDrawer}
        position="right"
        size="md"
        title={each ? roomText.formTitle(each.name) : roomText.newTitle}
      >
        {isForm ? <SkillForm key={each?.id ?? 'new'} model={model} each={each} /> : null}
      </Drawer>
      <Drawer
        opened={drawer.kind === 'library'}
        onClose={closeDrawer}
        position="right"
        size="md"
        title={roomText.libraryTitle}
      >
        {drawer.kind === 'library' ? <LibraryForm model={model} /> : null}
      </Drawer>
    </>
  )
}

interface SkillFormProps {
  readonly model: SkillsModel
  readonly each: Skill | undefined
}
function SkillForm({ model, each }: SkillFormProps) {
  const [draft, setDraft] = useState<Skill>(
    () => each ?? { id: newId<SkillId>(), name: '', group: '', order: 0, requirements: [] },
  )
  const [problem, setProblem] = useState<Awaited<ReturnType<typeof saveSkill>>>()
  const save = async (): Promise<void> => {
    // Its place may have changed by the buttons below since the form was opened.
    const found = await saveSkill(model, { ...draft, order: each?.order ?? 0 })
    setProblem(found)
    if (found === undefined) closeDrawer()
  }
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        label={roomText.name}
        value={draft.name}
        maxLength={30}
        required
        data-autofocus
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        error={typeof problem === 'object' ? skillProblemText(problem) : undefined}
      />
      <Autocomplete
        label={roomText.group}
        description={roomText.groupHelp}
        value={draft.group}
        maxLength={20}
        data={[...new Set(model.data.skills.map(({ group }) => group))].filter((group) => group !== '')}
        onChange={(group) => setDraft({ ...draft, group })}
      />
      <Demands model={model} draft={draft} onChange={setDraft} />
      {each ? (
        <Group gap="xs">
          <Text size="sm">{roomText.order}</Text>
          <Button variant="default" onClick={() => void reorderSkill(model, each, -1)}>
            {roomText.up}
          </Button>
          <Button variant="default" onClick={() => void reorderSkill(model, each, 1)}>
            {roomText.down}
          </Button>
        </Group>
      ) : null}
      <Group justify="space-between">
        {each ? (
          <ConfirmButton
            label={roomText.remove}
            question={roomText.removeQuestion(each.name)}
            onConfirm={() => void removeSkill(each.id).then((gone) => gone && closeDrawer())}
          />
        ) : (
          <span />
        )}
        <Button type="submit">{roomText.save}</Button>
      </Group>
    </form>
  )
}

const NO_DEMAND = '0'
const DEMANDS = [
  { value: NO_DEMAND, label: roomText.noDemand },
  ...SKILL_LEVELS.map((level) => ({ value: String(level), label: skillLevelText(level) })),
]
interface DemandsProps {
  readonly model: SkillsModel
  readonly draft: Skill
  readonly onChange: (draft: Skill) => void
}
function Demands({ model, draft, onChange }: DemandsProps) {
  const { roles } = model.data
  return (
    <Stack gap={6} role="group" aria-label={roomText.demandsTitle}>
      <Text size="sm" fw={600}>
        {roomText.demandsTitle}
      </Text>
      {roles.length === 0 ? <Text size="sm">{roomText.noRoles}</Text> : null}
      {roles.map(({ id, name }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text size="sm">{name}</Text>
          <Select
            aria-label={roomText.demandOf(name)}
            w="9.5rem"
            data={DEMANDS}
            value={String(draft.requirements.find(({ roleId }) => roleId === id)?.level ?? NO_DEMAND)}
            onChange={(value) => {
              if (value === null) return
              onChange(withRequirement(draft, id, value === NO_DEMAND ? null : (Number(value) as SkillLevel)))
            }}
          />
        </Group>
      ))}
    </Stack>
  )
}

function LibraryForm({ model }: { readonly model: SkillsModel }) {
  const missing = missingSkills(model.data.skills, SKILL_LIBRARY)
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (missing.length === 0) return <Text size="sm">{roomText.libraryAll}</Text>
  const add = async (): Promise<void> => {
    if (
      await addFromLibrary(
        model,
        missing.filter(({ key }) => chosen.includes(key)),
      )
    )
      closeDrawer()
  }
  const toggle = (key: string): void =>
    setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
  return (
    <Stack gap="sm">
      <Text size="sm">{roomText.libraryHelp}</Text>
      <Checkbox
        label={roomText.selectAll}
        checked={chosen.length === missing.length}
        indeterminate={chosen.length > 0 && chosen.length < missing.length}
        onChange={() => setChosen(chosen.length === missing.length ? [] : missing.map(({ key }) => key))}
      />
      {missing.map(({ key, name, group }) => (
        <Checkbox
          key={key}
          label={name}
          description={group}
          checked={chosen.includes(key)}
          onChange={() => toggle(key)}
        />
      ))}
      <Group justify="flex-end">
        <Button disabled={chosen.length === 0} onClick={() => void add()}>
          {roomText.addSelected(chosen.length)}
        </Button>
      </Group>
    </Stack>
  )
}
