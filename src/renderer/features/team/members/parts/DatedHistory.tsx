import { Group } from '@mantine/core'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { MaskedText } from '../../../../ui/MaskedText'
import classes from '../../team.module.css'
import { membersText } from '../members-text'

interface DatedHistoryProps {
  /** The oldest first. */
  readonly items: readonly { readonly from: LocalDay; readonly text: string }[]
  /** For what was entered by mistake. */
  readonly onRemove: (from: LocalDay) => void
}

/** What held from which day on, the newest first. */
export function DatedHistory({ items, onRemove }: DatedHistoryProps) {
  if (items.length === 0) return null
  return (
    <ol className={classes.history} aria-label={membersText.history}>
      {[...items].reverse().map((item) => (
        <li key={item.from}>
          <time>{item.from}</time>
          <span className={classes.historyText}>
            <MaskedText text={item.text} />
          </span>
          <Group gap="xs">
            <ConfirmButton
              label={membersText.removeChange}
              question={membersText.removeChangeQuestion(item.from)}
              onConfirm={() => onRemove(item.from)}
            />
          </Group>
        </li>
      ))}
    </ol>
  )
}
