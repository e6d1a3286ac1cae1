import type { Fen } from './fen'
import type { LocalDay } from './local-day'
import type { Ppm } from './ppm'

/** A quantity inside an explanation; `core/text` decides how it reads. */
export type Quantity =
  | { readonly kind: 'fen'; readonly fen: Fen }
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Exact decimal text, e.g. days '21.75' or a score '86.67'. */
  | { readonly kind: 'number'; readonly decimal: string; readonly unit?: QuantityUnit }
  | { readonly kind: 'rate'; readonly ppm: Ppm }
  | { readonly kind: 'day'; readonly day: LocalDay }
  | { readonly kind: 'text'; readonly text: string }
export type QuantityUnit = 'days' | 'hours' | 'times' | 'pieces' | 'months' | 'points' | 'people'

/** Where an input came from, so that 「为什么」 ends at something the owner can look up. */
export type Evidence =
  | { readonly kind: 'law'; readonly source: string; readonly from?: LocalDay }
  | { readonly kind: 'shop-rule'; readonly source: string; readonly from?: LocalDay }
  | { readonly kind: 'cell'; readonly file: string; readonly sheet: string; readonly row: number }
  | { readonly kind: 'punches'; readonly day: LocalDay; readonly clock: readonly string[] }
  | { readonly kind: 'entered'; readonly note: string }

/**
 * One figure and how it came about. `code` names the figure (text: `core/text/explanation-text.ts`), `formula` is an
 * optional code of the sentence that joins the inputs.
 */
export interface Explanation {
  readonly code: string
  readonly value: Quantity
  /** Short free label where the code alone is not enough: an indicator's or allowance's own name. */
  readonly label?: string
  readonly formula?: string
  readonly inputs: readonly Explanation[]
  readonly evidence: readonly Evidence[]
}

export function explain(
  code: string,
  value: Quantity,
  inputs: readonly Explanation[] = [],
  evidence: readonly Evidence[] = [],
): Explanation {
  return { code, value, inputs, evidence }
}
