import { z } from 'zod'
import type { AttendanceRules } from '../core/attendance/attendance-rules'
import type { CalendarYear, DayClass } from '../core/calendar/day-class'
import type { Platform, ShopSettings } from '../core/month/shop-data'
import { complete, countField, dayField, minutesField, oneOf, shortText, uniqueBy, yearField } from './fields'

export const platformSchema = oneOf<Platform>({
  taobao: true,
  tmall: true,
  pinduoduo: true,
  douyin: true,
  jingdong: true,
  other: true,
})

export const shopSettingsSchema = complete<ShopSettings>()(
  z.strictObject({
    shopName: shortText,
    platforms: z.array(platformSchema).max(50),
    city: shortText,
    isSample: z.boolean(),
    columnMappings: z
      .array(
        z.strictObject({
          columns: z.array(z.strictObject({ heading: z.string().max(2_000), column: z.string().max(40) })).max(500),
        }),
      )
      .max(50)
      .exactOptional(),
  }),
)

export const attendanceRulesSchema = complete<AttendanceRules>()(
  z.strictObject({
    from: dayField,
    source: shortText,
    graceMinutes: minutesField,
    graceKind: z.enum(['free', 'deduct']),
    severeLateFromMinutes: minutesField,
    absentLateFromMinutes: minutesField,
    overtimeMode: z.enum(['approved', 'punched']),
    overtimeStartMinutes: minutesField,
    overtimeUnitMinutes: minutesField,
    punchWindowBeforeMinutes: minutesField,
    punchWindowAfterMinutes: minutesField,
    splitOvertimeAtMidnight: z.boolean(),
    fullAttendance: z.strictObject({
      toleratedLateTimes: countField,
      toleratedMissingTimes: countField,
      leaveBreaks: z.array(shortText).max(100),
    }),
  }),
)

export const dayClassSchema = oneOf<DayClass>({ workday: true, rest: true, statutory: true })

export const calendarYearSchema = complete<CalendarYear>()(
  z
    .strictObject({
      year: yearField,
      source: shortText,
      provisional: z.boolean(),
      days: z.array(z.strictObject({ day: dayField, dayClass: dayClassSchema, name: shortText })).max(366),
    })
    .refine((year) => uniqueBy(year.days, (d) => d.day) === undefined, 'a day stands twice')
    .refine((year) => year.days.every((d) => d.day.startsWith(`${year.year}-`)), 'a day of another year'),
)
