import { z } from 'zod'
import type { MemberId, ShiftId } from '../core/kernel/ids'
import { daysInMonth } from '../core/kernel/local-day'
import type { RosterMonth } from '../core/schedule/roster'
import type { Punching, Shift, ShiftColour } from '../core/schedule/shift'
import {
  complete,
  idField,
  minutesField,
  monthField,
  nameText,
  oneOf,
  orderField,
  shortText,
  spanField,
} from './fields'

export const shiftSchema = complete<Shift>()(
  z
    .strictObject({
      id: idField<ShiftId>(),
      code: nameText,
      name: shortText,
      kind: z.enum(['work', 'rest']),
      segments: z.array(spanField).max(10),
      unpaidBreakMinutes: minutesField,
      punching: oneOf<Punching>({ 'first-and-last': true, 'each-segment': true, none: true }),
      graceMinutes: minutesField.exactOptional(),
      colour: oneOf<ShiftColour>({
        blue: true,
        teal: true,
        green: true,
        orange: true,
        red: true,
        grape: true,
        indigo: true,
        gray: true,
        yellow: true,
        cyan: true,
      }),
      order: orderField,
    })
    .refine(
      (shift) => shift.segments.every((s, i) => s.start < s.end && (shift.segments[i - 1]?.end ?? 0) <= s.start),
      'segments overlap or are out of order',
    ),
)

export const rosterMonthSchema = complete<RosterMonth>()(
  z
    .strictObject({
      memberId: idField<MemberId>(),
      month: monthField,
      days: z.array(idField<ShiftId>().nullable()),
    })
    .refine((roster) => roster.days.length === daysInMonth(roster.month), 'not one entry per day of the month'),
)
