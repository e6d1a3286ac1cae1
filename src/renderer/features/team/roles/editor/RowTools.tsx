import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '../../../../ui/icons'
import classes from './editor.module.css'
import { editorText } from './editor-text'

export type RowTool = 'up' | 'down' | 'remove'

interface RowToolsProps {
  /** 「第 2 条任务」 */
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onUse: (tool: RowTool) => void
}

/** Up, down and away, for each row of a list; small, but always there for the keyboard. */
export function RowTools({ name, isFirst, isLast, onUse }: RowToolsProps) {
  const tools = [
    { tool: 'up', label: editorText.moveUp(name), Icon: IconArrowUp, isOff: isFirst },
    { tool: 'down', label: editorText.moveDown(name), Icon: IconArrowDown, isOff: isLast },
    { tool: 'remove', label: editorText.remove(name), Icon: IconTrash, isOff: false },
  ] as const
  return (
    <div className={classes.tools}>
      {tools.map(({ tool, label, Icon, isOff }) => (
        <ActionIcon
          key={tool}
          size="sm"
          color="gray"
          data-tool={tool}
          aria-label={label}
          title={label}
          disabled={isOff}
          onClick={() => onUse(tool)}
        >
          <Icon size={14} />
        </ActionIcon>
      ))}
    </div>
  )
}
