import type { CheckedShop } from './checked-shop'
import type { CheckId, Finding } from './finding'

/** A piece of work small enough to stand between two frames: a month, a list, a person's document. */
export interface CheckStep {
  /** How many things were looked at: records, days, payslips – each check says which in `core/text/self-check-text.ts`. */
  readonly looked: number
  readonly findings: readonly Finding[]
}

/** One comparison. It does its work step by step as it is asked for, so that whoever runs it can pause in between. */
export interface Check {
  readonly id: CheckId
  readonly run: (shop: CheckedShop) => Iterable<CheckStep>
}
