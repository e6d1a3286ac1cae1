import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { monthOf } from '../../core/kernel/local-day'
import { operationText } from '../db/operation-text'
import { historyRepository, monthRepository } from '../db/repositories'
import { today } from '../platform/today'
import { setMonth, useSession } from '../session/session'
import { IconArrowBackUp, IconArrowForwardUp, IconMoon, IconSearch, IconSun } from '../ui/icons'
import { MonthPicker } from '../ui/MonthPicker'
import { ToneBadge } from '../ui/ToneBadge'
import classes from './Frame.module.css'
import { openPalette } from './palette-store'
import { SaveState } from './SaveState'
import { shellText } from './shell-text'
import { redoStep, undoStep } from './commands/undo-step'

interface HeaderBarProps {
  readonly shopName: string
}

export function HeaderBar({ shopName }: HeaderBarProps) {
  const month = useSession((session) => session.month)
  const closed = useLiveQuery(() => monthRepository.isClosed(month), [month])
  return (
    <>
      <p className={classes.shop} title={shopName}>
        {shopName}
      </p>
      <MonthPicker value={month} onChange={setMonth} thisMonth={monthOf(today())} />
      {closed === true && (
        <span title={shellText.closedMonthHint}>
          <ToneBadge tone="info">{shellText.closedMonth}</ToneBadge>
        </span>
      )}
      <div className={classes.tools}>
        <SaveState />
        <button
          type="button"
          className={classes.search}
          aria-label={shellText.searchLabel}
          aria-keyshortcuts="Control+K"
          onClick={openPalette}
        >
          <IconSearch size={15} aria-hidden />
          <span className={classes.searchText}>
            {shellText.search} <kbd>Ctrl K</kbd>
          </span>
        </button>
        <HistoryButtons />
        <ThemeButton />
      </div>
    </>
  )
}

function HistoryButtons() {
  const history = useLiveQuery(() => historyRepository.state(), [])
  const undo = history?.undo ?? null
  const redo = history?.redo ?? null
  const undoLabel = undo ? shellText.undoWhat(operationText(undo)) : shellText.nothingToUndo
  const redoLabel = redo ? shellText.redoWhat(operationText(redo)) : shellText.nothingToRedo
  return (
    <>
      <Tooltip label={undoLabel} multiline maw={320}>
        <ActionIcon color="gray" aria-label={undoLabel} aria-disabled={!undo} onClick={() => void undoStep()}>
          <IconArrowBackUp size={18} opacity={undo ? 1 : 0.45} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoLabel} multiline maw={320}>
        <ActionIcon color="gray" aria-label={redoLabel} aria-disabled={!redo} onClick={() => void redoStep()}>
          <IconArrowForwardUp size={18} opacity={redo ? 1 : 0.45} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}

function ThemeButton() {
  const { toggleColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const label = dark ? shellText.toLight : shellText.toDark
  return (
    <Tooltip label={label}>
      <ActionIcon color="gray" aria-label={label} onClick={toggleColorScheme} data-theme-toggle>
        {dark ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Tooltip>
  )
}
