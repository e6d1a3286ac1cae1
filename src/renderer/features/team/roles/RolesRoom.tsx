import { SegmentedControl } from '@mantine/core'
import type { RoomProps } from '../room-props'
import { LadderList } from './ladders/LadderList'
import { RoleDrawers } from './parts/RoleDrawers'
import { RolePage } from './parts/RolePage'
import { RoleTable } from './parts/RoleTable'
import { openRoleList, ROLE_LISTS, useRolesPlace } from './roles-route'
import { rolesText } from './roles-text'
import classes from './roles.module.css'
import { SigningList } from './signing/SigningList'

/** 岗位说明书: the roles with their descriptions, who has signed them, and the ladders between the roles. */
export function RolesRoom({ view }: RoomProps) {
  const place = useRolesPlace()
  return (
    <>
      {place.kind === 'role' ? (
        <RolePage view={view} roleId={place.roleId} tab={place.tab} />
      ) : (
        <div className={classes.page}>
          <SegmentedControl
            className={classes.lists ?? ''}
            aria-label={rolesText.listsLabel}
            value={place.list}
            data={ROLE_LISTS.map((value) => ({ value, label: rolesText.lists[value] }))}
            onChange={(value) => openRoleList(value)}
          />
          {place.list === 'roles' ? <RoleTable view={view} /> : null}
          {place.list === 'signing' ? <SigningList view={view} /> : null}
          {place.list === 'ladders' ? <LadderList view={view} /> : null}
        </div>
      )}
      <RoleDrawers view={view} />
    </>
  )
}
