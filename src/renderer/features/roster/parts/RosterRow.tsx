import { memo } from 'react'
import type { MemberId, ShiftId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import { isEmployedOn } from '../../../../core/team/member'
import { hoursText } from '../../../../core/text/time-text'
import { shiftTimes } from '../../../../core/text/schedule-text'
import type { RosterFinding } from '../../../../core/schedule/check-roster'
import type { Shift } from '../../../../core/schedule/shift'
import { rosterText } from '../roster-text'
import type { DayColumn, RosterLine } from '../use-roster'
import { cellKey } from '../use-roster'
import classes from './Roster.module.css'

export interface RosterRowProps {
  readonly line: RosterLine
  readonly columns: readonly DayColumn[]
  readonly shiftOf: ReadonlyMap<ShiftId, Shift>
  readonly findingsAt: ReadonlyMap<string, readonly RosterFinding[]>
  /** Selected day, when the selection is in this row. */
  readonly selectedDay: LocalDay | null
  /** Columns of the selected area, when it reaches into this row; -1 when not. */
  readonly areaLeft: number
  readonly areaRight: number
  /** What the brush has put here and is not stored yet. */
  readonly painted: ReadonlyMap<LocalDay, ShiftId | null> | undefined
}

/** One person's month. Memoised: a click re-renders the touched rows only. */
export const RosterRow = memo(function RosterRow(props: RosterRowProps) {
  const { line, columns, selectedDay, painted } = props
  const { member, role } = line.person
  return (
    <tr>
      <th scope="row" className={classes.name} title={`${member.employeeNo} ${member.name} ${role}`}>
        {member.name}
        <span className={classes.role}>{role}</span>
      </th>
      {columns.map(({ day }, index) => (
        <td key={day}>
          <DayCell
            day={day}
            memberId={member.id}
            name={member.name}
            shift={props.shiftOf.get((painted?.has(day) ? painted.get(day) : line.days[index]) as ShiftId)}
            employed={isEmployedOn(member, day)}
            findings={props.findingsAt.get(cellKey(member.id, day))}
            selected={selectedDay === day}
            inArea={index >= props.areaLeft && index <= props.areaRight}
          />
        </td>
      ))}
      <td className={classes.hours}>
        {hoursText(line.figures.plannedMinutes)}
        {line.contractedMinutes === undefined ? null : (
          <span className={classes.contracted}>/{hoursText(line.contractedMinutes)}</span>
        )}
      </td>
      <td className={classes.figure}>{line.figures.restDays}</td>
      <td className={classes.figure}>{line.figures.nights}</td>
      <td className={classes.figure}>{line.figures.weekends}</td>
    </tr>
  )
})

interface DayCellProps {
  readonly day: LocalDay
  readonly memberId: MemberId
  readonly name: string
  readonly shift: Shift | undefined
  readonly employed: boolean
  readonly findings: readonly RosterFinding[] | undefined
  readonly selected: boolean
  readonly inArea: boolean
}

function DayCell({ day, memberId, name, shift, employed, findings, selected, inArea }: DayCellProps) {
  const severity = findings?.some((f) => f.severity === 'error') ? classes.error : findings ? classes.warning : ''
  const look = [classes.cell, shift ? classes[shift.colour] : '', employed ? '' : classes.away, severity]
  const words =
    !employed && !shift ? rosterText.notEmployed : shift ? `${shift.name} ${shiftTimes(shift)}` : rosterText.unplanned
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      data-selected={selected}
      data-in-area={inArea}
      data-member={memberId}
      data-day={day}
      tabIndex={selected ? 0 : -1}
      aria-label={rosterText.cellLabel(name, day, words)}
      title={words}
    >
      {shift?.code ?? ''}
    </button>
  )
}
