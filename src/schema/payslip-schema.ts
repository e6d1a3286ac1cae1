import { z } from 'zod'
import type { Evidence, Explanation, Quantity, QuantityUnit } from '../core/kernel/explanation'
import type { CommissionPlanId, MemberId } from '../core/kernel/ids'
import type { Payslip, PayslipLineCode, PayslipLineKind, PayslipWarning } from '../core/payroll/payslip'
import {
  complete,
  countField,
  dayField,
  fenField,
  idField,
  longText,
  monthField,
  oneOf,
  ppmField,
  shortText,
} from './fields'

const quantitySchema = complete<Quantity>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fen'), fen: fenField }),
    z.strictObject({ kind: z.literal('minutes'), minutes: z.int() }),
    z.strictObject({
      kind: z.literal('number'),
      // Exact decimals of a division may be long; they are only shown.
      decimal: shortText,
      unit: oneOf<QuantityUnit>({
        days: true,
        hours: true,
        times: true,
        pieces: true,
        months: true,
        points: true,
        people: true,
      }).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('rate'), ppm: ppmField }),
    z.strictObject({ kind: z.literal('day'), day: dayField }),
    z.strictObject({ kind: z.literal('text'), text: longText }),
  ]),
)

const evidenceSchema = complete<Evidence>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('law'), source: longText, from: dayField.exactOptional() }),
    z.strictObject({ kind: z.literal('shop-rule'), source: longText, from: dayField.exactOptional() }),
    z.strictObject({ kind: z.literal('cell'), file: shortText, sheet: shortText, row: countField }),
    z.strictObject({ kind: z.literal('punches'), day: dayField, clock: z.array(shortText) }),
    z.strictObject({ kind: z.literal('entered'), note: longText }),
  ]),
)

export const explanationSchema: z.ZodType<Explanation> = z.lazy(() =>
  z.strictObject({
    code: shortText,
    value: quantitySchema,
    label: shortText.exactOptional(),
    formula: shortText.exactOptional(),
    inputs: z.array(explanationSchema),
    evidence: z.array(evidenceSchema),
  }),
)

const lineCode = oneOf<PayslipLineCode>({
  'base-wage': true,
  'post-wage': true,
  'hourly-wage': true,
  allowance: true,
  performance: true,
  commission: true,
  'overtime-workday': true,
  'overtime-rest': true,
  'overtime-statutory': true,
  'full-attendance': true,
  reward: true,
  'back-pay': true,
  'not-employed': true,
  absence: true,
  'late-early': true,
  'unpaid-leave': true,
  'sick-leave': true,
  penalty: true,
  'non-taxable': true,
  pension: true,
  medical: true,
  unemployment: true,
  'housing-fund': true,
  'housing-supplement': true,
  'income-tax': true,
  damage: true,
  'other-deduction': true,
  'carried-shortage': true,
  'employer-pension': true,
  'employer-medical': true,
  'employer-unemployment': true,
  'employer-injury': true,
  'employer-housing-fund': true,
  'employer-housing-supplement': true,
})
const lineKind = oneOf<PayslipLineKind>({
  earning: true,
  absence: true,
  'non-taxable': true,
  contribution: true,
  tax: true,
  'other-deduction': true,
  employer: true,
})

const warningSchema = complete<PayslipWarning>()(
  z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('negative-net'), shortageFen: fenField }),
    z.strictObject({ code: z.literal('below-minimum-wage'), comparedFen: fenField, minimumFen: fenField }),
    z.strictObject({ code: z.literal('no-pay-terms') }),
    z.strictObject({ code: z.literal('no-kpi-score') }),
    z.strictObject({ code: z.literal('no-tax-opening') }),
    z.strictObject({ code: z.literal('no-city-table'), city: shortText }),
    z.strictObject({ code: z.literal('fine-is-risky'), amountFen: fenField }),
    z.strictObject({ code: z.literal('damage-capped'), carriedFen: fenField }),
    z.strictObject({ code: z.literal('commission-negative'), carriedFen: fenField }),
    z.strictObject({ code: z.literal('law-data-outdated'), table: shortText }),
    z.strictObject({ code: z.literal('no-commission-plan'), planId: idField<CommissionPlanId>() }),
  ]),
)

export const payslipSchema = complete<Payslip>()(
  z.strictObject({
    memberId: idField<MemberId>(),
    month: monthField,
    lines: z.array(
      z.strictObject({
        code: lineCode,
        kind: lineKind,
        label: shortText.exactOptional(),
        amountFen: fenField,
        explanation: explanationSchema,
      }),
    ),
    grossFen: fenField,
    netFen: fenField,
    taxFen: fenField,
    contributionsFen: fenField,
    employerCostFen: fenField,
    cumulative: z.strictObject({
      months: countField,
      incomeFen: fenField,
      contributionsFen: fenField,
      specialDeductionsFen: fenField,
      withheldFen: fenField,
    }),
    carried: z.strictObject({ damageFen: fenField, commissionFen: fenField, shortageFen: fenField }),
    warnings: z.array(warningSchema),
  }),
)
