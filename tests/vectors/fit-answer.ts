import type { Shape } from './vector-format'

/** Every figure an adapter worked out for one case, by name. */
export type Figures = Readonly<Record<string, number | boolean | readonly number[] | undefined>>
export interface Answer {
  /** One entry per case; `isList` = the inputs held several. */
  readonly cases: readonly Figures[]
  readonly isList: boolean
  /** The figure meant where only one is asked for. */
  readonly primary: string
  /** The figure meant where only yes or no is asked for. */
  readonly primaryFlag?: string
  /** How several cases become one number; the last one by default. */
  readonly single?: (cases: readonly Figures[]) => number | boolean | undefined
}

/** Other names for the same figure. */
const SAME: readonly (readonly string[])[] = [
  ['tax', 'iit', 'withheld', 'withholding', 'month_tax'],
  ['net', 'net_pay', 'take_home', 'after_tax'],
  ['gross', 'wage', 'pay'],
  ['hf', 'housing_fund', 'housing'],
  ['overtime', 'ot', 'overtime_pay', 'ot_pay'],
  ['amount', 'total', 'commission', 'sum'],
  ['days', 'annual_leave_days', 'entitlement'],
  ['extra', 'payout', 'unused_pay', 'leave_pay'],
  ['day', 'daily', 'day_wage'],
  ['hour', 'hourly', 'hour_wage'],
  ['deduction', 'deduct', 'deducted', 'taken'],
  ['cap', 'limit', 'max'],
  ['carry', 'carried', 'carry_over', 'rest'],
  ['compare', 'compared', 'comparable'],
  ['ok', 'legal', 'lawful', 'meets', 'compliant'],
  ['settle', 'settlement', 'refund_or_due'],
]
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

function figure(figures: Figures | undefined, name: string): Figures[string] {
  if (!figures) return undefined
  if (name in figures) return figures[name]
  const names = SAME.find((group) => group.includes(name)) ?? []
  const known = names.find((other) => other in figures)
  return known === undefined ? undefined : figures[known]
}

function field(answer: Answer, name: string, shape: Shape): unknown {
  if (shape.kind === 'list' && (answer.isList || answer.cases.length > 1)) {
    return answer.cases.map((one) => figure(one, name))
  }
  const ordinal = ORDINALS.findIndex((word) => name.endsWith(`_${word}`))
  if (ordinal >= 0) {
    const at = answer.cases[ordinal]
    return figure(at, name.slice(0, name.lastIndexOf('_')))
  }
  return figure(answer.cases.at(-1), name)
}

/** Lays an answer out as the vector asks for it: a number, a list, or named figures (lists of them for several cases). */
export function fitAnswer(answer: Answer, shape: Shape): unknown {
  const { cases, primary, primaryFlag = primary } = answer
  switch (shape.kind) {
    case 'scalar':
      if (answer.isList && answer.single) return answer.single(cases)
      return figure(cases.at(-1), shape.of === 'boolean' ? primaryFlag : primary)
    case 'list': {
      const { of } = shape
      if (answer.isList && of) return cases.map((one) => fitAnswer({ ...answer, cases: [one], isList: false }, of))
      const parts = figure(cases[0], 'parts')
      return Array.isArray(parts) ? parts : [figure(cases[0], primary)]
    }
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, fieldShape]) => [name, field(answer, name, fieldShape)]),
      )
  }
}
