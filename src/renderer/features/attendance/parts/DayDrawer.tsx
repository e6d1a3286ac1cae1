import { Drawer, Stack, Title } from '@mantine/core'
import { punchPlaceText, PUNCH_BY_TEXT, verdictReasonText } from '../../../../core/text/attendance-text'
import { clockText, dayWithWeekdayText, punchesText } from '../../../../core/text/time-text'
import type { useAttendanceScreen } from '../attendance-store'
import { openDay } from '../attendance-store'
import { attendanceText } from '../attendance-text'
import type { AttendanceView, DayRow } from '../use-attendance'
import { ApplicationSection } from './ApplicationSection'
import classes from './Attendance.module.css'
import { CorrectionSection } from './CorrectionSection'

interface DayDrawerProps {
  readonly view: AttendanceView
  readonly opened: ReturnType<typeof useAttendanceScreen.getState>['opened']
}

/** One day: shift, punches, verdict with its reasons, and what can be done. */
export function DayDrawer({ view, opened }: DayDrawerProps) {
  const row = opened
    ? view.days.find((r) => r.person.member.id === opened.memberId && r.verdict.day === opened.day)
    : undefined
  const title = row ? attendanceText.dayTitle(row.person.member.name, dayWithWeekdayText(row.verdict.day)) : ''
  return (
    <Drawer opened={row !== undefined} onClose={() => openDay(null)} position="right" size="lg" title={title}>
      {row ? (
        <Stack gap="md" key={`${row.person.member.id} ${row.verdict.day}`}>
          <Why row={row} view={view} />
          {view.isClosed ? null : <CorrectionSection row={row} view={view} />}
          <ApplicationSection row={row} view={view} />
        </Stack>
      ) : null}
    </Drawer>
  )
}

function Why({ row, view }: { readonly row: DayRow; readonly view: AttendanceView }) {
  const { verdict, person } = row
  const shift = verdict.shiftId === null ? undefined : view.shiftOf.get(verdict.shiftId)
  const raw =
    view.punches.find((p) => p.memberId === person.member.id)?.punches.filter((p) => p.day === verdict.day) ?? []
  return (
    <section className={classes.section}>
      <Title order={2}>{attendanceText.why}</Title>
      <ul className={classes.reasons}>
        {verdict.reasons.map((reason, index) => (
          <li key={index}>{verdictReasonText(reason, view.shiftOf)}</li>
        ))}
      </ul>
      {verdict.expected.length > 0 ? (
        <table className={classes.punches}>
          <thead>
            <tr>
              <th scope="col">{attendanceText.expected}</th>
              <th scope="col">{attendanceText.actual}</th>
            </tr>
          </thead>
          <tbody>
            {verdict.expected.map((punch) => (
              <tr key={`${punch.segment} ${punch.side}`}>
                <td>
                  {punchPlaceText(punch, shift?.punching === 'each-segment')} {clockText(punch.expected)}
                </td>
                <td>
                  {punch.actual === undefined ? '' : `${clockText(punch.actual)} `}
                  {PUNCH_BY_TEXT[punch.by]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p>
        {attendanceText.allPunches}{' '}
        {raw.length === 0 ? attendanceText.noPunches : punchesText(raw.map((p) => p.minute))}
      </p>
    </section>
  )
}
