import { z } from 'zod'
import type { ClosedMonth } from '../core/month/shop-data'
import { complete, instantText, monthField, nameText, shortText } from './fields'
import { kpiScoreSchema } from './kpi-schema'
import { payslipSchema } from './payslip-schema'
import { attendanceSummarySchema } from './verdict-schema'

export const closedMonthSchema = complete<ClosedMonth>()(
  z.strictObject({
    month: monthField,
    closedAt: instantText,
    summaries: z.array(attendanceSummarySchema),
    scores: z.array(kpiScoreSchema),
    payslips: z.array(payslipSchema),
    people: z.array(
      z.strictObject({
        memberId: nameText,
        employeeNo: shortText,
        name: shortText,
        department: shortText,
        role: shortText,
      }),
    ),
    rulesUsed: z.array(z.strictObject({ table: shortText, from: shortText, source: shortText })),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
)
