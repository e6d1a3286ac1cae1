import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { IconLayoutList, IconTrash } from './icons'
import { partsText } from './parts-text'

interface SavedViewsProps {
  readonly names: readonly string[]
  /** The one that is on screen unchanged. */
  readonly active: string | undefined
  readonly onApply: (name: string) => void
  /** Under a name that is there already it takes that one's place. */
  readonly onSave: (name: string) => void
  readonly onRemove: (name: string) => void
}

const LONGEST_NAME = 20

/** Views of a table under a name of the owner's: called up, kept, thrown away. */
export function SavedViews({ names, active, onApply, onSave, onRemove }: SavedViewsProps) {
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState('')
  const typed = name.trim()
  const save = (): void => {
    if (typed === '') return
    onSave(typed)
    setName('')
    setOpened(false)
  }
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button
          variant={active === undefined ? 'default' : 'light'}
          leftSection={<IconLayoutList size={16} />}
          onClick={() => setOpened(!opened)}
        >
          {active === undefined ? partsText.views : partsText.viewOf(active)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={partsText.views} p="xs" w="18rem">
        <Stack gap="xs">
          {names.length === 0 ? (
            <Text size="xs" c="dimmed">
              {partsText.noViews}
            </Text>
          ) : (
            names.map((each) => (
              <Group key={each} gap={4} wrap="nowrap">
                <Button
                  variant={each === active ? 'light' : 'subtle'}
                  justify="flex-start"
                  flex={1}
                  onClick={() => (onApply(each), setOpened(false))}
                >
                  {each}
                </Button>
                <ActionIcon color="gray" aria-label={partsText.removeView(each)} onClick={() => onRemove(each)}>
                  <IconTrash size={14} />
                </ActionIcon>
              </Group>
            ))
          )}
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              label={partsText.saveView}
              placeholder={partsText.viewName}
              maxLength={LONGEST_NAME}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && save()}
            />
            <Button disabled={typed === ''} onClick={save}>
              {names.includes(typed) ? partsText.replaceView : partsText.keepView}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
