import { z } from 'zod'
import type { IndicatorId, KpiPlanId, MemberId, RoleId } from '../core/kernel/ids'
import type { KpiMonth, KpiScore } from '../core/kpi/kpi-month'
import type { GradeRules, Indicator, IndicatorUnit, KpiPlan, ScoringRule } from '../core/kpi/kpi-plan'
import { sourceCellSchema } from './attendance-schema'
import {
  complete,
  dayField,
  decimalText,
  idField,
  longText,
  monthField,
  nameText,
  oneOf,
  percentField,
  shortText,
  uniqueBy,
} from './fields'

const indicatorId = idField<IndicatorId>()

export const indicatorSchema = complete<Indicator>()(
  z.strictObject({
    id: indicatorId,
    name: nameText,
    unit: oneOf<IndicatorUnit>({
      percent: true,
      permille: true,
      yuan: true,
      seconds: true,
      hours: true,
      days: true,
      count: true,
      pieces: true,
      score: true,
      ratio: true,
      people: true,
    }),
    direction: z.enum(['higher-better', 'lower-better']),
    definition: longText,
    dataSource: longText,
    usualTarget: shortText.exactOptional(),
  }),
)

const scoringRuleSchema = complete<ScoringRule>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ratio-up'), capPercent: decimalText }),
    z.strictObject({
      kind: z.literal('ratio-down'),
      variant: z.enum(['two-minus', 'inverse']),
      capPercent: decimalText,
    }),
    z.strictObject({
      kind: z.literal('linear'),
      points: z.array(z.strictObject({ at: decimalText, score: decimalText })).max(100),
    }),
    z.strictObject({
      kind: z.literal('step'),
      bands: z.array(z.strictObject({ bound: decimalText, score: decimalText })).max(100),
      otherwise: decimalText,
    }),
    z.strictObject({
      kind: z.literal('deduct'),
      unit: decimalText,
      pointsPerUnit: decimalText,
      counting: z.enum(['complete-units', 'any-part', 'proportional']),
    }),
    z.strictObject({ kind: z.literal('count-deduct'), pointsPerTime: decimalText }),
    z.strictObject({ kind: z.literal('plus-minus'), pointsPerUnit: decimalText, capPoints: decimalText }),
    z.strictObject({ kind: z.literal('veto'), scope: z.enum(['item', 'total']) }),
    z.strictObject({ kind: z.literal('manual') }),
  ]),
)

export const kpiPlanSchema = complete<KpiPlan>()(
  z
    .strictObject({
      id: idField<KpiPlanId>(),
      name: nameText,
      roleIds: z.array(idField<RoleId>()).max(1_000),
      from: dayField,
      items: z
        .array(
          z.strictObject({
            indicatorId,
            weightPercent: percentField,
            target: shortText,
            scoring: scoringRuleSchema,
          }),
        )
        .max(100),
    })
    .refine((plan) => uniqueBy(plan.items, (i) => i.indicatorId) === undefined, 'an indicator stands twice'),
)

const grade = z.enum(['S', 'A', 'B', 'C', 'D'])
export const gradeRulesSchema = complete<GradeRules>()(
  z.strictObject({
    from: dayField,
    source: shortText,
    bands: z.array(z.strictObject({ grade, fromScore: decimalText, coefficient: decimalText })).max(5),
  }),
)

export const kpiMonthSchema = complete<KpiMonth>()(
  z
    .strictObject({
      memberId: idField<MemberId>(),
      month: monthField,
      actuals: z
        .array(z.strictObject({ indicatorId, value: decimalText, source: sourceCellSchema.exactOptional() }))
        .max(1_000),
      comment: longText.exactOptional(),
    })
    .refine((doc) => uniqueBy(doc.actuals, (a) => a.indicatorId) === undefined, 'an indicator stands twice'),
)

export const kpiScoreSchema = complete<KpiScore>()(
  z.strictObject({
    memberId: idField<MemberId>(),
    month: monthField,
    planId: idField<KpiPlanId>(),
    items: z.array(
      z.strictObject({
        indicatorId,
        weightPercent: percentField,
        target: shortText,
        actual: shortText.exactOptional(),
        score: shortText.exactOptional(),
      }),
    ),
    total: shortText.exactOptional(),
    grade: grade.exactOptional(),
    coefficient: shortText.exactOptional(),
    vetoed: z.boolean(),
    missing: z.array(indicatorId),
  }),
)
