import { Button, Checkbox, Drawer, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { ROLE_LIBRARY } from '../../../../../core/roles/library/role-library'
import { addLibraryRoles } from '../commands/add-library-roles'
import { closeRoleDrawer } from '../roles-store'
import { rolesText } from '../roles-text'
import type { TeamView } from '../../use-team'
import classes from '../../team.module.css'

/** Choose roles from the library, department by department. */
export function RoleLibraryDrawer({ view, opened }: { readonly view: TeamView; readonly opened: boolean }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const there = new Set(view.roles.map((r) => r.name))
  const departments = [...new Set(ROLE_LIBRARY.map((r) => r.departmentName))]
  const toggle = (key: string): void =>
    setChosen(chosen.includes(key) ? chosen.filter((k) => k !== key) : [...chosen, key])
  const add = async (): Promise<void> => {
    if (
      !(await addLibraryRoles(
        view,
        ROLE_LIBRARY.filter((r) => chosen.includes(r.key)),
      ))
    )
      return
    setChosen([])
    closeRoleDrawer()
  }
  return (
    <Drawer opened={opened} onClose={closeRoleDrawer} position="right" size="lg" title={rolesText.addRoleTitle}>
      <Text size="sm" mb="sm">
        {rolesText.addRoleHelp}
      </Text>
      {departments.map((name) => (
        <section key={name} className={classes.section}>
          <Title order={2}>{name}</Title>
          <div className={classes.library}>
            {ROLE_LIBRARY.filter((r) => r.departmentName === name).map((role) => (
              <Checkbox
                key={role.key}
                label={there.has(role.name) ? rolesText.alreadyThere(role.name) : role.name}
                description={role.description.purpose}
                disabled={there.has(role.name)}
                checked={chosen.includes(role.key)}
                onChange={() => toggle(role.key)}
              />
            ))}
          </div>
        </section>
      ))}
      <Group justify="flex-end">
        <Button disabled={chosen.length === 0} onClick={() => void add()}>
          {rolesText.addSelected(chosen.length)}
        </Button>
      </Group>
    </Drawer>
  )
}
