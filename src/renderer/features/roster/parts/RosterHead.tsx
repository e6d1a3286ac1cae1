import { dayOfMonth } from '../../../../core/kernel/local-day'
import { rosterText } from '../roster-text'
import type { DayColumn } from '../use-roster'
import classes from './Roster.module.css'

export function RosterHead({ columns }: { readonly columns: readonly DayColumn[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.name}>
          {rosterText.person}
        </th>
        {columns.map(({ day, dayClass, weekday, holiday }) => (
          <th
            key={day}
            scope="col"
            className={`${classes.dayHead} ${dayClass === 'workday' ? '' : (classes[dayClass] ?? '')}`}
            title={holiday?.name}
          >
            {dayOfMonth(day)}
            <small>{rosterText.weekday[weekday - 1]}</small>
          </th>
        ))}
        <th scope="col" className={classes.hours} title={rosterText.plannedHelp}>
          {rosterText.planned}
        </th>
        <th scope="col" className={classes.figure} title={rosterText.restHelp}>
          {rosterText.rest}
        </th>
        <th scope="col" className={classes.figure} title={rosterText.nightHelp}>
          {rosterText.night}
        </th>
        <th scope="col" className={classes.figure} title={rosterText.weekendHelp}>
          {rosterText.weekend}
        </th>
      </tr>
    </thead>
  )
}
