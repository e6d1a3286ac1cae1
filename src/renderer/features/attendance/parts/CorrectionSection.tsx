import { Button, Group, Select, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { Correction } from '../../../../core/attendance/records'
import { needsOwner } from '../../../../core/attendance/summarise-month'
import { readMinute } from '../../../../core/imports/cells/time-cell'
import type { RecordId } from '../../../../core/kernel/ids'
import { FORGIVE_TEXT, punchPlaceText } from '../../../../core/text/attendance-text'
import { clockText } from '../../../../core/text/time-text'
import { newId } from '../../../platform/ids'
import { attendanceText } from '../attendance-text'
import { addCorrection, removeCorrection } from '../commands/settle-day'
import { forgivable } from '../settling'
import type { AttendanceView, DayRow } from '../use-attendance'
import classes from './Attendance.module.css'

type CorrectionPart =
  | Pick<Extract<Correction, { kind: 'punch' }>, 'kind' | 'side' | 'segment' | 'minute'>
  | Pick<Extract<Correction, { kind: 'forgive' }>, 'kind' | 'what'>
  | { readonly kind: 'accept' }

interface CorrectionSectionProps {
  readonly row: DayRow
  readonly view: AttendanceView
}

/** 补卡 and 免除; each needs a reason and can be taken away again. */
export function CorrectionSection({ row, view }: CorrectionSectionProps) {
  const { verdict, person } = row
  const memberId = person.member.id
  const eachSegment = verdict.shiftId !== null && view.shiftOf.get(verdict.shiftId)?.punching === 'each-segment'
  const firstOpen = verdict.expected.findIndex((p) => p.actual === undefined && p.by === 'none')
  const [place, setPlace] = useState(String(Math.max(firstOpen, 0)))
  const [clock, setClock] = useState(
    verdict.expected[Math.max(firstOpen, 0)] ? clockText(verdict.expected[Math.max(firstOpen, 0)]?.expected ?? 0) : '',
  )
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  // Another place means another time, until the owner types one.
  const choosePlace = (index: string): void => {
    setPlace(index)
    const chosen = verdict.expected[Number(index)]
    if (chosen) setClock(clockText(chosen.expected))
  }
  const own = view.corrections.filter((c) => c.memberId === memberId && c.day === verdict.day)
  const store = async (part: CorrectionPart): Promise<void> => {
    const said = part.kind === 'accept' && reason.trim() === '' ? attendanceText.acceptReason : reason.trim()
    if (said === '') return setProblem(attendanceText.needReason)
    setProblem(null)
    if (await addCorrection({ id: newId<RecordId>(), memberId, day: verdict.day, reason: said, ...part })) setReason('')
  }
  const addPunch = (): void => {
    const expected = verdict.expected[Number(place)]
    const minute = readMinute(clock)
    if (!expected || minute === undefined) return setProblem(attendanceText.badClock)
    void store({ kind: 'punch', side: expected.side, segment: expected.segment, minute })
  }
  return (
    <section className={classes.section}>
      <Title order={2}>{attendanceText.correct}</Title>
      <TextInput
        label={attendanceText.reason}
        value={reason}
        maxLength={100}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      {verdict.expected.length > 0 ? (
        <div className={classes.row}>
          <Select
            label={attendanceText.expected}
            data={verdict.expected.map((p, index) => ({
              value: String(index),
              label: `${punchPlaceText(p, eachSegment)} ${clockText(p.expected)}`,
            }))}
            value={place}
            onChange={(value) => value !== null && choosePlace(value)}
          />
          <TextInput
            label={attendanceText.clock}
            title={attendanceText.clockHelp}
            value={clock}
            maxLength={10}
            onChange={(e) => setClock(e.currentTarget.value)}
          />
          <Button onClick={addPunch}>{attendanceText.addPunch}</Button>
        </div>
      ) : null}
      <Group gap="xs">
        {forgivable(verdict).map((what) => (
          <Button key={what} variant="default" onClick={() => void store({ kind: 'forgive', what })}>
            {attendanceText.forgive(FORGIVE_TEXT[what])}
          </Button>
        ))}
        {needsOwner(verdict) ? (
          <Button variant="default" onClick={() => void store({ kind: 'accept' })}>
            {attendanceText.accept}
          </Button>
        ) : null}
      </Group>
      {problem === null ? null : (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      {own.map((correction) => (
        <Group key={correction.id} justify="space-between" wrap="nowrap">
          <Text size="sm">{correctionText(correction, eachSegment)}</Text>
          <Button variant="subtle" onClick={() => void removeCorrection(correction.id)}>
            {attendanceText.remove}
          </Button>
        </Group>
      ))}
    </section>
  )
}

function correctionText(correction: Correction, eachSegment: boolean): string {
  switch (correction.kind) {
    case 'forgive':
      return attendanceText.correctionForgive(FORGIVE_TEXT[correction.what], correction.reason)
    case 'accept':
      return attendanceText.correctionAccept(correction.reason)
    case 'punch':
      return attendanceText.correctionPunch(
        punchPlaceText(correction, eachSegment),
        clockText(correction.minute),
        correction.reason,
      )
  }
}
