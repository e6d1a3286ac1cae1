import { Autocomplete, Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RoleId } from '../../../../../core/kernel/ids'
import { possibleSuperiors } from '../../../../../core/roles/check-publication'
import type { JobDescription } from '../../../../../core/roles/job-description'
import { ROLE_LIBRARY } from '../../../../../core/roles/library/role-library'
import type { Role } from '../../../../../core/roles/role'
import { roleRepository } from '../../../../db/repositories'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { teamText } from '../../team-text'
import type { TeamView } from '../../use-team'
import { removeRole } from '../commands/add-library-roles'
import type { RoleDraft } from '../commands/save-role'
import { addRole, changeRole, roleDraftProblem } from '../commands/save-role'
import { openRoleList } from '../roles-route'
import { LIBRARY_PREFIX, rolesText } from '../roles-text'

interface RoleFormProps {
  readonly view: TeamView
  /** undefined = a new one. */
  readonly role: Role | undefined
  readonly copyOf: RoleId | undefined
  readonly onDone: () => void
}

/** Name, department, superior and head count of a role; for a new one also what its text begins from. */
export function RoleForm({ view, role, copyOf, onDone }: RoleFormProps) {
  const [draft, setDraft] = useState<RoleDraft>(() => draftOf(view, role, copyOf))
  const [start, setStart] = useState<string>(copyOf ?? '')
  const [problem, setProblem] = useState<string | undefined>()
  const change = (part: Partial<RoleDraft>): void => setDraft({ ...draft, ...part })
  const save = async (): Promise<void> => {
    const wrong = roleDraftProblem(view, draft, role?.id)
    setProblem(wrong)
    if (wrong !== undefined) return
    if (await (role ? changeRole(view, draft, role) : addRole(view, draft, await contentOf(start)))) onDone()
  }
  return (
    <Stack gap="sm">
      <TextInput
        label={rolesText.name}
        required
        data-autofocus
        value={draft.name}
        maxLength={50}
        error={problem}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Autocomplete
        size="xs"
        label={teamText.department}
        description={rolesText.departmentHelp}
        value={draft.department}
        maxLength={50}
        data={view.departments.map(({ name }) => name)}
        onChange={(department) => change({ department })}
      />
      <NativeSelect
        size="xs"
        label={rolesText.reportsTo}
        value={draft.reportsTo}
        data={[
          { value: '', label: rolesText.reportsToOwner },
          ...possibleSuperiors(role?.id, view.roles).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => change({ reportsTo: event.currentTarget.value as RoleId | '' })}
      />
      <NumberInput
        label={rolesText.plannedHeads}
        description={rolesText.plannedHeadsHelp}
        min={0}
        max={9999}
        allowDecimal={false}
        value={draft.plannedHeads}
        onChange={(heads) => change({ plannedHeads: typeof heads === 'number' ? heads : '' })}
      />
      {role ? (
        <Text size="xs" c="dimmed">
          {rolesText.renameHelp}
        </Text>
      ) : (
        <NativeSelect
          size="xs"
          label={rolesText.startFrom}
          value={start}
          data={startOptions(view)}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
      )}
      <Group justify="space-between">
        {role ? (
          <ConfirmButton
            label={rolesText.removeRole}
            confirmLabel={rolesText.removeRole}
            question={rolesText.removeRoleQuestion}
            onConfirm={() =>
              void removeRole(role).then((gone) => {
                if (!gone) return
                onDone()
                openRoleList('roles')
              })
            }
          />
        ) : (
          <span />
        )}
        <Button onClick={() => void save()}>{role ? rolesText.save : rolesText.addAndWrite}</Button>
      </Group>
    </Stack>
  )
}

function draftOf(view: TeamView, role: Role | undefined, copyOf: RoleId | undefined): RoleDraft {
  const like = role ?? view.roles.find(({ id }) => id === copyOf)
  return {
    name: role ? role.name : like ? rolesText.copyName(like.name) : '',
    department: view.departments.find(({ id }) => id === like?.departmentId)?.name ?? '',
    reportsTo: like?.reportsTo ?? '',
    plannedHeads: role?.plannedHeads ?? '',
  }
}

function startOptions(view: TeamView) {
  return [
    { value: '', label: rolesText.startEmpty },
    ...view.roleRows
      .filter(({ description }) => description)
      .map(({ role }) => ({ value: role.id, label: rolesText.startCopy(role.name) })),
    ...ROLE_LIBRARY.map(({ key, name }) => ({ value: `${LIBRARY_PREFIX}${key}`, label: rolesText.startLibrary(name) })),
  ]
}

async function contentOf(start: string): Promise<JobDescription | undefined> {
  if (start.startsWith(LIBRARY_PREFIX))
    return ROLE_LIBRARY.find(({ key }) => key === start.slice(LIBRARY_PREFIX.length))?.description
  if (start === '') return undefined
  return (await roleRepository.descriptions(start as RoleId)).at(-1)?.content
}
