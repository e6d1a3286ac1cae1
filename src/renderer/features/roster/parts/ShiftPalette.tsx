import { Button, Group } from '@mantine/core'
import type { Shift } from '../../../../core/schedule/shift'
import { shiftTimes } from '../../../../core/text/schedule-text'
import { IconTrash } from '../../../ui/icons'
import type { Brush } from '../roster-store'
import { sameBrush, takeBrush } from '../roster-store'
import { rosterText } from '../roster-text'
import classes from './Roster.module.css'

interface ShiftPaletteProps {
  readonly shifts: readonly Shift[]
  readonly brush: Brush
}

/** Shifts as brushes; the number is the key that plans the shift in the selected cell. */
export function ShiftPalette({ shifts, brush }: ShiftPaletteProps) {
  return (
    <Group gap={6} role="group" aria-label={rosterText.paletteLabel}>
      {shifts.map((shift, index) => {
        const own: Brush = { kind: 'shift', shiftId: shift.id }
        return (
          <button
            key={shift.id}
            type="button"
            className={`${classes.brush} ${classes[shift.colour] ?? ''}`}
            aria-pressed={sameBrush(brush, own)}
            title={`${shift.name} ${shiftTimes(shift)}`}
            onClick={() => takeBrush(own)}
          >
            {index < 9 ? <kbd className={classes.key}>{index + 1}</kbd> : null}
            <strong>{shift.code}</strong>
            <span className={classes.brushName}>{shift.name}</span>
          </button>
        )
      })}
      <Button
        variant={brush?.kind === 'erase' ? 'filled' : 'default'}
        aria-pressed={brush?.kind === 'erase'}
        leftSection={<IconTrash size={14} />}
        onClick={() => takeBrush({ kind: 'erase' })}
      >
        {rosterText.erase}
      </Button>
    </Group>
  )
}
