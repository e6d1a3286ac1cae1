import type { Quantity, QuantityUnit } from '../kernel/explanation'
import type { Fen } from '../kernel/fen'
import type { LocalDay } from '../kernel/local-day'

/** Short constructors for what was expected and what was found. */
export function minutes(count: number): Quantity {
  return { kind: 'minutes', minutes: count }
}
export function money(amount: Fen): Quantity {
  return { kind: 'fen', fen: amount }
}
export function count(value: number | string, unit?: QuantityUnit): Quantity {
  return { kind: 'number', decimal: String(value), ...(unit === undefined ? {} : { unit }) }
}
export function onDay(day: LocalDay): Quantity {
  return { kind: 'day', day }
}
export function words(text: string): Quantity {
  return { kind: 'text', text }
}
