import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Shift } from '../../../../core/schedule/shift'
import { shiftMinutes } from '../../../../core/schedule/shift'
import { formatMinutesAsHours } from '../../../../core/text/time-text'
import { shiftTimes } from '../../../../core/text/schedule-text'
import { IconPlus } from '../../../ui/icons'
import { rosterText } from '../roster-text'
import type { ShiftDraft } from '../shift-form'
import { draftOf, emptyDraft } from '../shift-form'
import classes from './Roster.module.css'
import { ShiftForm } from './ShiftForm'

interface ShiftDrawerProps {
  readonly opened: boolean
  readonly shifts: readonly Shift[]
  readonly onClose: () => void
}

/** List of shifts; one is edited in place. */
export function ShiftDrawer({ opened, shifts, onClose }: ShiftDrawerProps) {
  const [editing, setEditing] = useState<ShiftDraft | null>(null)
  const nextOrder = Math.max(0, ...shifts.map((s) => s.order)) + 1
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title={rosterText.shiftDrawer} size="lg">
      {editing ? (
        <ShiftForm
          key={editing.id}
          initial={editing}
          stored={shifts.find((s) => s.id === editing.id)}
          shifts={shifts}
          onDone={() => setEditing(null)}
        />
      ) : (
        <Stack gap="xs">
          {shifts.map((shift) => (
            <Group key={shift.id} justify="space-between" wrap="nowrap">
              <Group gap="xs" wrap="nowrap">
                <span className={`${classes.brush} ${classes[shift.colour] ?? ''}`}>
                  <strong>{shift.code}</strong>
                </span>
                <div>
                  <Text size="sm">{shift.name}</Text>
                  <Text size="xs" c="dimmed">
                    {shift.kind === 'work'
                      ? `${shiftTimes(shift)} · ${rosterText.paid(formatMinutesAsHours(shiftMinutes(shift)))}`
                      : rosterText.shiftRest}
                  </Text>
                </div>
              </Group>
              <Button variant="default" onClick={() => setEditing(draftOf(shift))}>
                {rosterText.edit}
              </Button>
            </Group>
          ))}
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing(emptyDraft(nextOrder))}>
            {rosterText.addShift}
          </Button>
        </Stack>
      )}
    </Drawer>
  )
}
