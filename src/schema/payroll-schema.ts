import { z } from 'zod'
import type { CommissionPlanId, MemberId, RecordId, RoleId } from '../core/kernel/ids'
import type {
  Adjustment,
  AdjustmentKind,
  CommissionPlan,
  CommissionScheme,
  ContributionTerms,
  OvertimeBase,
  PayScheme,
  PayTerms,
  ProrationMethod,
  SalesRecord,
  TaxProfile,
} from '../core/payroll/pay-terms'
import { sourceCellSchema } from './attendance-schema'
import {
  complete,
  countField,
  dayField,
  fenField,
  nonNegativeFenField,
  idField,
  longText,
  monthField,
  nameText,
  oneOf,
  ppmField,
  shortText,
  yearField,
} from './fields'

const memberId = idField<MemberId>()

const allowance = z.strictObject({
  name: nameText,
  amountFen: nonNegativeFenField,
  proration: z.enum(['by-attendance', 'full']),
  inMinimumWage: z.boolean(),
})
const paySchemeSchema = complete<PayScheme>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('monthly'),
      baseFen: nonNegativeFenField,
      postFen: nonNegativeFenField,
      allowances: z.array(allowance).max(100),
      performanceFen: nonNegativeFenField,
      fullAttendanceFen: nonNegativeFenField,
      proration: oneOf<ProrationMethod>({
        'deduct-21.75': true,
        'pay-21.75': true,
        'due-days': true,
        'calendar-days': true,
        balanced: true,
      }),
      overtimeBase: oneOf<OvertimeBase>({ base: true, 'base-and-post': true, 'all-fixed': true }),
    }),
    z.strictObject({
      kind: z.literal('hourly'),
      rateFenPerHour: nonNegativeFenField,
      allowances: z.array(allowance).max(100),
      performanceFen: nonNegativeFenField,
      fullAttendanceFen: nonNegativeFenField,
    }),
  ]),
)

export const payTermsSchema = complete<PayTerms>()(
  z.strictObject({ memberId, from: dayField, scheme: paySchemeSchema }),
)

export const contributionTermsSchema = complete<ContributionTerms>()(
  z.strictObject({
    memberId,
    from: dayField,
    city: shortText,
    socialBaseFen: nonNegativeFenField.exactOptional(),
    housingBaseFen: nonNegativeFenField.exactOptional(),
    housingRatePpm: ppmField,
    housingSupplementPpm: ppmField,
  }),
)

export const taxProfileSchema = complete<TaxProfile>()(
  z.strictObject({
    memberId,
    year: yearField,
    opening: z
      .strictObject({
        throughMonth: monthField,
        months: countField,
        incomeFen: nonNegativeFenField,
        contributionsFen: nonNegativeFenField,
        specialDeductionsFen: nonNegativeFenField,
        withheldFen: nonNegativeFenField,
      })
      .exactOptional(),
    specialDeductions: z.array(z.strictObject({ from: monthField, amountFen: nonNegativeFenField })).max(100),
    firstJobOfYear: z.boolean(),
    deductSixtyThousand: z.boolean(),
  }),
)

const tiers = z.array(z.strictObject({ upToFen: nonNegativeFenField.exactOptional(), ratePpm: ppmField })).max(100)
const bound = z.enum(['upper-inclusive', 'lower-inclusive'])
const commissionSchemeSchema = complete<CommissionScheme>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('flat'), ratePpm: ppmField }),
    z.strictObject({ kind: z.literal('whole'), tiers, bound }),
    z.strictObject({ kind: z.literal('marginal'), tiers, bound }),
  ]),
)

export const commissionPlanSchema = complete<CommissionPlan>()(
  z.strictObject({
    id: idField<CommissionPlanId>(),
    name: nameText,
    from: dayField,
    roleIds: z.array(idField<RoleId>()).max(1_000),
    base: shortText,
    scheme: commissionSchemeSchema,
  }),
)

export const salesRecordSchema = complete<SalesRecord>()(
  z.strictObject({
    memberId,
    month: monthField,
    planId: idField<CommissionPlanId>(),
    amountFen: fenField,
    refundFen: fenField,
    source: sourceCellSchema.exactOptional(),
  }),
)

export const adjustmentSchema = complete<Adjustment>()(
  z.strictObject({
    id: idField<RecordId>(),
    memberId,
    month: monthField,
    kind: oneOf<AdjustmentKind>({
      reward: true,
      'back-pay': true,
      penalty: true,
      damage: true,
      'non-taxable': true,
      'other-deduction': true,
    }),
    amountFen: fenField,
    reason: longText,
    source: sourceCellSchema.exactOptional(),
  }),
)
