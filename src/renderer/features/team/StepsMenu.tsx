import { Button, Menu } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { openItems } from '../../../core/team/checklist'
import { staffRepository } from '../../db/repositories'
import { IconChevronDown } from '../../ui/icons'
import { stepsMenuText } from './steps-menu-text'
import type { StepKind } from './steps-store'
import { openStep } from './steps-store'
import type { TeamRow } from './use-team'

interface StepsMenuProps {
  readonly row: Pick<TeamRow, 'member' | 'state'>
  /** The profile makes way for the step. */
  readonly onOpen?: () => void
}

const STEPS_OF_STATE: Readonly<Record<TeamRow['state'], readonly StepKind[]>> = {
  // 转正 too: it may have been forgotten when probation ran out.
  active: ['transfer', 'confirm', 'leave'],
  probation: ['confirm', 'transfer', 'leave'],
  future: ['transfer', 'leave'],
  left: ['rehire'],
}

/** What can be done with the person now, and what is still to do. */
export function StepsMenu({ row, onOpen }: StepsMenuProps) {
  const { id: memberId } = row.member
  const open = useLiveQuery(() => countOpen(memberId), [memberId]) ?? 0
  const start = (kind: StepKind | 'todo'): void => {
    onOpen?.()
    openStep({ kind, memberId })
  }
  return (
    <>
      <Button variant="default" onClick={() => start('todo')}>
        {open > 0 ? stepsMenuText.todoOpen(open) : stepsMenuText.todo}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={14} />}>{stepsMenuText.handle}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {STEPS_OF_STATE[row.state].map((kind) => (
            <Menu.Item key={kind} onClick={() => start(kind)}>
              {stepsMenuText.steps[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

async function countOpen(memberId: TeamRow['member']['id']): Promise<number> {
  const lists = await staffRepository.checklists.of(memberId)
  return lists.reduce((sum, list) => sum + openItems(list).length, 0)
}
