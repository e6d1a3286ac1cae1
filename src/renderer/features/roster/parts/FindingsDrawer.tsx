import { Drawer } from '@mantine/core'
import { rosterFindingText } from '../../../../core/text/schedule-text'
import { ProblemList } from '../../../ui/ProblemList'
import { openDrawer, select } from '../roster-store'
import { rosterText } from '../roster-text'
import type { RosterView } from '../use-roster'

interface FindingsDrawerProps {
  readonly opened: boolean
  readonly view: RosterView
  readonly onClose: () => void
}

/** Every broken rule of the month; opening one goes to its cell. */
export function FindingsDrawer({ opened, view, onClose }: FindingsDrawerProps) {
  const nameOf = new Map(view.lines.map((l) => [l.person.member.id, l.person.member.name]))
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title={rosterText.findingsTitle}>
      <ProblemList
        problems={view.findings.map((finding) => ({
          where: `${nameOf.get(finding.memberId) ?? ''} ${finding.day}`,
          text: rosterFindingText(finding),
          severity: finding.severity,
          onOpen: () => {
            select({ memberId: finding.memberId, day: finding.day })
            openDrawer('none')
          },
        }))}
      />
    </Drawer>
  )
}
