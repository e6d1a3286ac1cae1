import { Button, Checkbox, Popover, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import classes from './CheckMenu.module.css'
import { IconChevronDown, IconSearch } from './icons'
import { partsText } from './parts-text'

interface CheckMenuProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  /** In the order of the options. */
  readonly onChange: (chosen: readonly Value[]) => void
  /** The button says what is chosen, as a filter does. */
  readonly saysChoice?: boolean
  /** Text of the button below the choices; default: take them all back. */
  readonly reset?: { readonly label: string; readonly onClick: () => void }
}

const SEARCHED_FROM = 12

/** A button that opens a list of boxes to tick: filters, columns. */
export function CheckMenu<Value extends string>(props: CheckMenuProps<Value>) {
  const { label, options, chosen, onChange, saysChoice = true } = props
  const [opened, setOpened] = useState(false)
  const [query, setQuery] = useState('')
  const open = (next: boolean): void => {
    setOpened(next)
    setQuery('')
  }
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label)
  const found = options.filter((option) => option.label.toLowerCase().includes(query.trim().toLowerCase()))
  const change = (value: Value, ticked: boolean): void =>
    onChange(options.map((option) => option.value).filter((each) => (each === value ? ticked : chosen.includes(each))))
  const reset = props.reset ?? { label: partsText.clearChoice, onClick: () => onChange([]) }
  const text = saysChoice && names.length > 0 ? partsText.chosen(label, names) : label
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md" opened={opened} onChange={open}>
      <Popover.Target>
        <Button
          variant={text === label ? 'default' : 'light'}
          aria-label={saysChoice ? partsText.filterBy(text) : undefined}
          rightSection={<IconChevronDown size={14} />}
          disabled={options.length === 0}
          onClick={() => open(!opened)}
        >
          <span className={classes.label}>{text}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <Stack gap="xs">
          {options.length >= SEARCHED_FROM ? (
            <TextInput
              aria-label={partsText.searchIn(label)}
              placeholder={partsText.search}
              leftSection={<IconSearch size={14} />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
          ) : null}
          <div className={classes.options} role="group" aria-label={label}>
            {found.map((option) => (
              <Checkbox
                key={option.value}
                label={option.label}
                checked={chosen.includes(option.value)}
                onChange={(event) => change(option.value, event.currentTarget.checked)}
              />
            ))}
            {found.length === 0 ? <span>{partsText.nothingFound}</span> : null}
          </div>
          <Button variant="subtle" disabled={props.reset === undefined && chosen.length === 0} onClick={reset.onClick}>
            {reset.label}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
