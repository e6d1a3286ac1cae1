import { Button, Group } from '@mantine/core'
import type { SheetArea } from '../../../../core/schedule/blocks/roster-block'
import { planLikeLastWeek, repeatToMonthEnd, swapRows } from '../commands/edit-roster'
import { rosterText } from '../roster-text'
import type { RosterView } from '../use-roster'

interface AreaToolsProps {
  readonly view: RosterView
  readonly area: SheetArea | undefined
}

/** What can be done with the selected cells at once. */
export function AreaTools({ view, area }: AreaToolsProps) {
  const tools = [
    { label: rosterText.likeLastWeek, help: rosterText.likeLastWeekHelp, work: planLikeLastWeek, fits: true },
    {
      label: rosterText.repeat,
      help: rosterText.repeatHelp,
      work: repeatToMonthEnd,
      fits: area !== undefined && area.right < view.sheet.days.length - 1,
    },
    {
      label: rosterText.swap,
      help: rosterText.swapHelp,
      work: swapRows,
      fits: area !== undefined && area.bottom - area.top === 1,
    },
  ]
  return (
    <Group gap={6} role="group" aria-label={rosterText.toolsLabel}>
      {tools.map(({ label, help, work, fits }) => (
        <Button
          key={label}
          variant="default"
          size="compact-sm"
          title={help}
          disabled={!area || !fits}
          onClick={() => area && void work(view, area)}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
