import { Button, Group, NumberInput, Select, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { LeaveType } from '../../../../core/attendance/records'
import { readMinute } from '../../../../core/imports/cells/time-cell'
import type { RecordId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import { OVERTIME_SETTLE_TEXT } from '../../../../core/text/attendance-text'
import { LEAVE_TYPE_TEXT } from '../../../../core/text/leave-type-text'
import { hoursText } from '../../../../core/text/time-text'
import { newId } from '../../../platform/ids'
import { DayInput } from '../../../ui/DayInput'
import { notifyProblem } from '../../../ui/notify'
import { attendanceText } from '../attendance-text'
import { removeLeave, removeOvertime, saveLeave, saveOvertime } from '../commands/settle-day'
import { leaveCovers } from '../settling'
import type { AttendanceView, DayRow } from '../use-attendance'
import classes from './Attendance.module.css'

interface ApplicationSectionProps {
  readonly row: DayRow
  readonly view: AttendanceView
}

/** Leave and overtime of the day, and forms for new ones. */
export function ApplicationSection({ row, view }: ApplicationSectionProps) {
  const { day } = row.verdict
  const memberId = row.person.member.id
  const leaves = view.leaves.filter((l) => l.memberId === memberId && leaveCovers(l, day))
  const overtimes = view.overtimes.filter((o) => o.memberId === memberId && o.day === day)
  return (
    <section className={classes.section}>
      <Title order={2}>{attendanceText.applications}</Title>
      {leaves.map((leave) => (
        <Entry
          key={leave.id}
          text={`${LEAVE_TYPE_TEXT[leave.type]} ${leave.reason}`}
          locked={view.isClosed}
          onRemove={() => void removeLeave(leave.id)}
        />
      ))}
      {overtimes.map((overtime) => (
        <Entry
          key={overtime.id}
          text={`${attendanceText.overtime} ${hoursText(overtime.minutes)} ${attendanceText.overtimeHours} · ${OVERTIME_SETTLE_TEXT[overtime.settle]} ${overtime.reason}`}
          locked={view.isClosed}
          onRemove={() => void removeOvertime(overtime.id)}
        />
      ))}
      {view.isClosed ? null : <LeaveForm row={row} />}
      {view.isClosed ? null : <OvertimeForm row={row} />}
    </section>
  )
}

interface EntryProps {
  readonly text: string
  readonly locked: boolean
  readonly onRemove: () => void
}
function Entry({ text, locked, onRemove }: EntryProps) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{text}</Text>
      {locked ? null : (
        <Button variant="subtle" onClick={onRemove}>
          {attendanceText.remove}
        </Button>
      )}
    </Group>
  )
}

function LeaveForm({ row }: { readonly row: DayRow }) {
  const { day } = row.verdict
  const [type, setType] = useState<LeaveType>('personal')
  const [part, setPart] = useState<'whole' | 'am' | 'pm'>('whole')
  const [to, setTo] = useState<LocalDay | null>(day)
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    const last = part === 'whole' && to !== null && to > day ? to : day
    const span = {
      kind: 'half-days',
      from: day,
      fromHalf: part === 'pm' ? 'pm' : 'am',
      to: last,
      toHalf: part === 'am' ? 'am' : 'pm',
    } as const
    const leave = { id: newId<RecordId>(), memberId: row.person.member.id, type, span, reason: reason.trim() }
    if (await saveLeave(leave)) setReason('')
  }
  return (
    <div className={classes.row}>
      <Select
        label={attendanceText.leaveType}
        data={Object.entries(LEAVE_TYPE_TEXT).map(([value, label]) => ({ value, label }))}
        value={type}
        onChange={(value) => value && setType(value as LeaveType)}
      />
      <Select
        label={attendanceText.leavePart}
        data={Object.entries(attendanceText.parts).map(([value, label]) => ({ value, label }))}
        value={part}
        onChange={(value) => value && setPart(value as typeof part)}
      />
      {part === 'whole' ? <DayInput label={attendanceText.leaveTo} value={to} onChange={setTo} minDay={day} /> : null}
      <TextInput
        className={classes.grow}
        label={attendanceText.reason}
        value={reason}
        maxLength={100}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      <Button onClick={() => void save()}>{attendanceText.addLeave}</Button>
    </div>
  )
}

function OvertimeForm({ row }: { readonly row: DayRow }) {
  const [hours, setHours] = useState<number | null>(null)
  const [start, setStart] = useState('')
  const [settle, setSettle] = useState<'pay' | 'rest'>('pay')
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    const minute = start.trim() === '' ? undefined : readMinute(start)
    if (hours === null || hours <= 0 || hours > 24) return notifyProblem(attendanceText.badHours)
    if (start.trim() !== '' && minute === undefined) return notifyProblem(attendanceText.badClock)
    const saved = await saveOvertime({
      id: newId<RecordId>(),
      memberId: row.person.member.id,
      day: row.verdict.day,
      minutes: Math.round(hours * 60),
      settle,
      reason: reason.trim(),
      ...(minute === undefined ? {} : { start: minute }),
    })
    if (!saved) return
    // An emptied form: a second click must not register, and pay, the same hours again.
    setHours(null)
    setStart('')
    setReason('')
  }
  return (
    <div className={classes.row}>
      <NumberInput
        label={attendanceText.overtimeHours}
        min={0}
        max={24}
        step={0.5}
        value={hours ?? ''}
        onChange={(v) => setHours(typeof v === 'number' ? v : null)}
      />
      <TextInput
        label={attendanceText.overtimeStart}
        title={attendanceText.clockHelp}
        value={start}
        maxLength={10}
        onChange={(e) => setStart(e.currentTarget.value)}
      />
      <Select
        label={attendanceText.settle}
        data={Object.entries(OVERTIME_SETTLE_TEXT).map(([value, label]) => ({ value, label }))}
        value={settle}
        onChange={(value) => value && setSettle(value as typeof settle)}
      />
      <TextInput
        className={classes.grow}
        label={attendanceText.reason}
        value={reason}
        maxLength={100}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      <Button onClick={() => void save()}>{attendanceText.addOvertime}</Button>
    </div>
  )
}
