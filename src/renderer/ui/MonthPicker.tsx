import { ActionIcon, Button, Group, Popover, Text } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import type { Month } from '../../core/kernel/local-day'
import { addMonths, month, monthNumberOf, yearOf } from '../../core/kernel/local-day'
import { IconChevronLeft, IconChevronRight } from './icons'
import classes from './MonthPicker.module.css'
import { partsText } from './parts-text'

interface MonthPickerProps {
  readonly value: Month
  readonly onChange: (value: Month) => void
  /** Shows the button that leads back to it. */
  readonly thisMonth?: Month
}

const MONTH_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

function monthOfYear(year: number, monthNumber: number): Month {
  return month(`${String(year).padStart(4, '0')}-${String(monthNumber).padStart(2, '0')}`)
}

/** Arrow keys move by a month, Page keys by a year, Home returns to this month. */
export function MonthPicker({ value, onChange, thisMonth }: MonthPickerProps) {
  const [open, setOpen] = useState(false)
  const [year, setYear] = useState(yearOf(value))
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12 }
    const step = steps[event.key]
    if (step !== undefined) onChange(addMonths(value, step))
    else if (event.key === 'Home' && thisMonth) onChange(thisMonth)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.picker} role="group" aria-label={partsText.pickMonth}>
      <ActionIcon
        color="gray"
        aria-label={partsText.previousMonth}
        title={partsText.previousMonth}
        onClick={() => onChange(addMonths(value, -1))}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Popover opened={open} onChange={setOpen} position="bottom" trapFocus returnFocus shadow="md">
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            className={classes.label ?? ''}
            onKeyDown={onKeyDown}
            onClick={() => (setYear(yearOf(value)), setOpen(!open))}
          >
            {partsText.monthLabel(yearOf(value), monthNumberOf(value))}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={partsText.pickMonth}>
          <YearMonths
            year={year}
            value={value}
            onYear={setYear}
            onPick={(picked) => (onChange(picked), setOpen(false))}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon
        color="gray"
        aria-label={partsText.nextMonth}
        title={partsText.nextMonth}
        onClick={() => onChange(addMonths(value, 1))}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
      {thisMonth !== undefined && thisMonth !== value && (
        <Button variant="subtle" onClick={() => onChange(thisMonth)}>
          {partsText.thisMonth}
        </Button>
      )}
    </div>
  )
}

interface YearMonthsProps {
  readonly year: number
  readonly value: Month
  readonly onYear: (year: number) => void
  readonly onPick: (month: Month) => void
}

function YearMonths({ year, value, onYear, onPick }: YearMonthsProps) {
  return (
    <>
      <Group justify="space-between" mb="xs">
        <ActionIcon color="gray" aria-label={partsText.previousYear} onClick={() => onYear(year - 1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <Text fw={600}>{partsText.yearLabel(year)}</Text>
        <ActionIcon color="gray" aria-label={partsText.nextYear} onClick={() => onYear(year + 1)}>
          <IconChevronRight size={16} />
        </ActionIcon>
      </Group>
      <div className={classes.months}>
        {MONTH_NUMBERS.map((number) => {
          const each = monthOfYear(year, number)
          return (
            <Button
              key={each}
              variant={each === value ? 'filled' : 'subtle'}
              aria-pressed={each === value}
              onClick={() => onPick(each)}
            >
              {partsText.monthShort(number)}
            </Button>
          )
        })}
      </div>
    </>
  )
}
