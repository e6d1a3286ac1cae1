import { Button, SegmentedControl } from '@mantine/core'
import type { RoleId } from '../../../../../core/kernel/ids'
import { EmptyState } from '../../../../ui/EmptyState'
import { IconChevronLeft, IconEdit } from '../../../../ui/icons'
import { LoadingLines } from '../../../../ui/Screen'
import { EditTab } from '../editor/EditTab'
import type { RoleTab } from '../roles-route'
import { openRole, openRoleList, ROLE_TABS } from '../roles-route'
import { openRoleDrawer } from '../roles-store'
import { rolesText } from '../roles-text'
import classes from '../roles.module.css'
import { SigningTab } from '../signing/SigningTab'
import type { OpenedRole } from '../use-opened-role'
import { useOpenedRole } from '../use-opened-role'
import { VersionsTab } from '../versions/VersionsTab'
import type { TeamView } from '../../use-team'
import { PaperTab } from './PaperTab'

interface RolePageProps {
  readonly view: TeamView
  readonly roleId: RoleId
  readonly tab: RoleTab
}

/** One role: its description as printed, the editor, the versions, the signatures. */
export function RolePage({ view, roleId, tab }: RolePageProps) {
  const opened = useOpenedRole(view, roleId)
  if (opened === undefined) return <LoadingLines />
  if (opened === null)
    return (
      <EmptyState
        text={rolesText.roleGone}
        action={{ label: rolesText.backToList, onClick: () => openRoleList('roles') }}
      />
    )
  return (
    <div className={classes.page}>
      <RoleHead opened={opened} tab={tab} />
      {tab === 'paper' ? <PaperTab view={view} opened={opened} /> : null}
      {tab === 'edit' ? <EditTab key={roleId} view={view} opened={opened} /> : null}
      {tab === 'versions' ? <VersionsTab view={view} opened={opened} /> : null}
      {tab === 'signing' ? <SigningTab view={view} opened={opened} /> : null}
    </div>
  )
}

function RoleHead({ opened, tab }: { readonly opened: OpenedRole; readonly tab: RoleTab }) {
  const { role, department, current, holders } = opened
  const facts = [
    department,
    current ? rolesText.versionOf(current.version, current.effectiveOn) : rolesText.noDescription,
    holders.length === 0 ? rolesText.noHolders : rolesText.heldBy(holders.join(rolesText.listMark)),
  ].filter((fact) => fact !== '')
  return (
    <div className={classes.head}>
      <Button
        variant="subtle"
        leftSection={<IconChevronLeft size={14} />}
        onClick={() => openRoleList('roles')}
        className={classes.back ?? ''}
      >
        {rolesText.backToList}
      </Button>
      <div className={classes.headTitle}>
        <h2>{role.name}</h2>
        <p>{facts.join(rolesText.factMark)}</p>
      </div>
      <Button
        variant="default"
        leftSection={<IconEdit size={14} />}
        onClick={() => openRoleDrawer({ kind: 'settings', roleId: role.id })}
      >
        {rolesText.settings}
      </Button>
      <SegmentedControl
        aria-label={rolesText.tabsLabel}
        value={tab}
        data={ROLE_TABS.map((value) => ({ value, label: rolesText.tabs[value] }))}
        onChange={(value) => openRole(role.id, value)}
      />
    </div>
  )
}
