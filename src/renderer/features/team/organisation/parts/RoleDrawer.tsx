import { Button, Drawer, Group, NumberInput, Select, Text } from '@mantine/core'
import { useState } from 'react'
import type { DepartmentId, RoleId } from '../../../../../core/kernel/ids'
import { changeRole } from '../../../../../core/staffing/rearrange-organisation'
import { organisationProblemText } from '../../../../../core/text/organisation-text'
import { goTo } from '../../../../ui/route'
import { carryOut } from '../commands/rearrange'
import type { OrganisationDrawer } from '../organisation-store'
import { closeDrawer } from '../organisation-store'
import { roomText } from '../organisation-text'
import type { OrganisationModel } from '../use-organisation'
import shared from '../../team.module.css'

interface RoleDrawerProps {
  readonly model: OrganisationModel
  readonly drawer: OrganisationDrawer
}

/** A role's head count, department and superior. */
export function RoleDrawer({ model, drawer }: RoleDrawerProps) {
  const role = drawer.kind === 'role' ? model.data.roles.find((each) => each.id === drawer.id) : undefined
  return (
    <Drawer
      opened={role !== undefined}
      onClose={closeDrawer}
      position="right"
      size="md"
      title={role ? roomText.roleTitle(role.name) : ''}
    >
      {role ? <RoleForm key={role.id} model={model} roleId={role.id} /> : null}
    </Drawer>
  )
}

function RoleForm({ model, roleId }: { readonly model: OrganisationModel; readonly roleId: RoleId }) {
  const role = model.data.roles.find((each) => each.id === roleId)
  const [planned, setPlanned] = useState<number | ''>(role?.plannedHeads ?? '')
  const [department, setDepartment] = useState<string>(role?.departmentId ?? '')
  const [superior, setSuperior] = useState<string>(role?.reportsTo ?? '')
  const change = changeRole(
    model.data,
    roleId,
    {
      plannedHeads: planned === '' ? undefined : planned,
      departmentId: department === '' ? undefined : (department as DepartmentId),
      reportsTo: superior === '' ? undefined : (superior as RoleId),
    },
    model.day,
  )
  const holders = model.heads.filter((row) => row.role.role.id === roleId).flatMap((row) => row.role.holders)
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault()
        void carryOut(change, roomText.roleSaved).then((stored) => stored && closeDrawer())
      }}
    >
      <NumberInput
        label={roomText.planned}
        description={roomText.plannedHelp}
        min={0}
        max={999}
        allowDecimal={false}
        value={planned}
        data-autofocus
        onChange={(value) => setPlanned(typeof value === 'number' ? value : '')}
      />
      <Text size="sm">
        {roomText.holdersAre}
        {holders.map(({ name }) => name).join(roomText.listMark) || roomText.nobody}
      </Text>
      <Select
        label={roomText.homeDepartment}
        description={roomText.rolesMove}
        data={[
          ...(role?.departmentId === undefined ? [{ value: '', label: roomText.noDepartment }] : []),
          ...model.departments.map((each) => ({ value: each.id, label: each.name })),
        ]}
        value={department}
        onChange={(value) => setDepartment(value ?? '')}
      />
      <Select
        label={roomText.superior}
        searchable
        data={[
          { value: '', label: roomText.owner },
          ...model.data.roles.filter((r) => r.id !== roleId).map((r) => ({ value: r.id, label: r.name })),
        ]}
        value={superior}
        onChange={(value) => setSuperior(value ?? '')}
        error={change.ok ? undefined : organisationProblemText(change.error)}
      />
      <Group justify="space-between">
        <Button variant="default" onClick={() => (closeDrawer(), goTo('team', { room: 'roles' }))}>
          {roomText.description}
        </Button>
        <Button type="submit" disabled={!change.ok}>
          {roomText.save}
        </Button>
      </Group>
    </form>
  )
}
