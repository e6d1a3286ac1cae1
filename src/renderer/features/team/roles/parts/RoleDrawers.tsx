import { Drawer } from '@mantine/core'
import { closeRoleDrawer, useRolesRoom } from '../roles-store'
import { rolesText } from '../roles-text'
import type { TeamView } from '../../use-team'
import { RoleForm } from './RoleForm'
import { RoleLibraryDrawer } from './RoleLibraryDrawer'

/** What opens beside the list or a role. */
export function RoleDrawers({ view }: { readonly view: TeamView }) {
  const drawer = useRolesRoom((state) => state.drawer)
  const role = drawer.kind === 'settings' ? view.roles.find(({ id }) => id === drawer.roleId) : undefined
  return (
    <>
      <RoleLibraryDrawer view={view} opened={drawer.kind === 'library'} />
      <Drawer
        opened={drawer.kind === 'new-role' || role !== undefined}
        onClose={closeRoleDrawer}
        position="right"
        size="26rem"
        title={role ? rolesText.settingsOf(role.name) : rolesText.newRole}
      >
        <RoleForm
          key={drawer.kind === 'settings' ? drawer.roleId : drawer.kind}
          view={view}
          role={role}
          copyOf={drawer.kind === 'new-role' ? drawer.copyOf : undefined}
          onDone={closeRoleDrawer}
        />
      </Drawer>
    </>
  )
}
