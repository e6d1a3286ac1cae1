import { Button, Group } from '@mantine/core'
import { useCallback, useEffect } from 'react'
import type { MemberId } from '../../../../core/kernel/ids'
import { pickTables } from '../../../importing/import-flow'
import { EmptyState } from '../../../ui/EmptyState'
import { IconDownload, IconFileImport, IconPlus, IconPrinter, IconUserPlus } from '../../../ui/icons'
import { usePrintCommand } from '../../../ui/print-command'
import { useRoute } from '../../../ui/route'
import type { RoomProps } from '../room-props'
import { stepsMenuText } from '../steps-menu-text'
import { openStep } from '../steps-store'
import { TEAM_TABLES } from '../team-tables'
import { exportMembers, printMembers, saveMemberTemplate } from './commands/export-members'
import { openMemberDrawer, PROFILE_TABS, useMembersRoom } from './members-store'
import { membersText } from './members-text'
import { MemberDrawer } from './parts/MemberDrawer'
import { MemberTable } from './parts/MemberTable'

/** 成员: the list, and the file of each. `#/team?member=m1&tab=papers` opens one. */
export function MembersRoom({ view }: RoomProps) {
  const drawer = useMembersRoom((state) => state.drawer)
  const { member: asked, tab } = useRoute().params
  useEffect(() => {
    if (asked === undefined) return
    const known = PROFILE_TABS.find((each) => each === tab)
    openMemberDrawer({ kind: 'member', memberId: asked as MemberId, ...(known ? { tab: known } : {}) })
  }, [asked, tab])
  usePrintCommand(useCallback(() => void printMembers(view), [view]))
  const add = (): void => openMemberDrawer({ kind: 'new-member' })
  return (
    <>
      {view.rows.length === 0 ? (
        <EmptyState text={membersText.empty} action={{ label: membersText.add, onClick: add }} />
      ) : (
        <MemberTable view={view} />
      )}
      <MemberDrawer view={view} drawer={drawer} />
    </>
  )
}

/** What the head of the screen offers while this room is open. */
export function MembersActions({ view }: RoomProps) {
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => void saveMemberTemplate()}>
        {membersText.template}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        disabled={view.rows.length === 0}
        onClick={() => void exportMembers(view)}
      >
        {membersText.exportMembers}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={view.rows.length === 0}
        onClick={() => void printMembers(view)}
      >
        {membersText.print}
      </Button>
      <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => void pickTables(TEAM_TABLES)}>
        {membersText.importMembers}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} />}
        onClick={() => openMemberDrawer({ kind: 'new-member' })}
      >
        {membersText.add}
      </Button>
      <Button leftSection={<IconUserPlus size={16} />} onClick={() => openStep({ kind: 'hire' })}>
        {stepsMenuText.steps.hire}
      </Button>
    </Group>
  )
}
