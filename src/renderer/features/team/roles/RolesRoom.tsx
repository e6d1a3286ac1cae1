import type { RoomProps } from '../room-props'
import { RoleDrawer } from './parts/RoleDrawer'
import { RoleLibraryDrawer } from './parts/RoleLibraryDrawer'
import { RoleTable } from './parts/RoleTable'
import { useRolesRoom } from './roles-store'

/** 岗位说明书: the list, each description as it is printed, and the library. */
export function RolesRoom({ view }: RoomProps) {
  const drawer = useRolesRoom((state) => state.drawer)
  return (
    <>
      <RoleTable view={view} />
      <RoleDrawer view={view} drawer={drawer} />
      <RoleLibraryDrawer view={view} opened={drawer.kind === 'library'} />
    </>
  )
}
