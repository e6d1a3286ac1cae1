import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.layer.css'
import { useMantineColorScheme } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { teamRepository } from '../db/repositories'
import { IconSearch } from '../ui/icons'
import { goTo } from '../ui/route'
import { backUp } from './commands/back-up'
import { lockNow } from './commands/lock-now'
import { redoStep, undoStep } from './commands/undo-step'
import { closePalette, usePalette } from './palette-store'
import { ROUTES } from './routes'
import { shellText } from './shell-text'

const [store, palette] = createSpotlight()

/** Ctrl+K: screens, people by name, number or alias, and the actions that need no screen. */
export function CommandPalette() {
  const open = usePalette((state) => state.open)
  const groups = usePaletteGroups()
  useEffect(() => {
    if (open) palette.open()
    else palette.close()
  }, [open])
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={groups}
      limit={12}
      highlightQuery
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': shellText.searchLabel } }}
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      nothingFound={shellText.nothingFound}
      onSpotlightClose={closePalette}
      searchProps={{
        leftSection: <IconSearch size={16} />,
        placeholder: shellText.searchPlaceholder,
        'aria-label': shellText.searchLabel,
      }}
    />
  )
}

function usePaletteGroups(): SpotlightActionGroupData[] {
  const members = useLiveQuery(() => teamRepository.members(), []) ?? []
  const { toggleColorScheme } = useMantineColorScheme()
  const screens = ROUTES.map(({ id, title, Icon }): SpotlightActionData => ({
    id: `screen-${id}`,
    label: title,
    leftSection: <Icon size={16} />,
    onClick: () => goTo(id),
  }))
  const people = members.map((member): SpotlightActionData => ({
    id: `member-${member.id}`,
    label: member.name,
    description: member.employeeNo,
    keywords: [member.employeeNo, ...(member.aliases ?? [])],
    onClick: () => goTo('team', { member: member.id }),
  }))
  const actions: SpotlightActionData[] = [
    { id: 'backup', label: shellText.backup, onClick: () => void backUp() },
    { id: 'lock', label: shellText.lock, onClick: lockNow },
    { id: 'undo', label: shellText.undo, onClick: () => void undoStep() },
    { id: 'redo', label: shellText.redo, onClick: () => void redoStep() },
    { id: 'theme', label: `${shellText.toDark} / ${shellText.toLight}`, onClick: toggleColorScheme },
  ]
  return [
    { group: shellText.groupScreens, actions: screens },
    { group: shellText.groupPeople, actions: people },
    { group: shellText.groupActions, actions },
  ]
}
