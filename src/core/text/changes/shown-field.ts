import type { Fen } from '../../kernel/fen'
import type { LocalDay, Month } from '../../kernel/local-day'
import type { Ppm } from '../../kernel/ppm'
import { formatPercent } from '../../kernel/ppm'
import { clockText, formatMinutesAsHours, monthText } from '../time-text'

/** What kind of secret: how much of it may be shown. `whole`: nothing. */
export type SecretKind = 'id-number' | 'bank-account' | 'phone' | 'whole'

/** A value of a record as it is shown: amounts and numbers of people are masked by whoever draws them. */
export type ShownValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly fen: Fen }
  /** Something about a person that not everybody beside the screen should read. */
  | { readonly kind: 'secret'; readonly secret: SecretKind; readonly text: string }

/** One field of a record in the owner's words. */
export interface ShownField {
  readonly label: string
  readonly value: ShownValue
}

/** Names for the ids in records. */
export interface NameBook {
  readonly member: (id: string) => string
  readonly department: (id: string) => string
  readonly role: (id: string) => string
  readonly shift: (id: string) => string
  readonly indicator: (id: string) => string
  readonly kpiPlan: (id: string) => string
  readonly commissionPlan: (id: string) => string
  readonly skill: (id: string) => string
  readonly equipment: (id: string) => string
}

// Each gives a field, or none where the record has no value.

export function words(label: string, text: string | undefined): readonly ShownField[] {
  return text === undefined || text === '' ? [] : [{ label, value: { kind: 'text', text } }]
}
export function count(label: string, value: number | undefined, unit = ''): readonly ShownField[] {
  return value === undefined ? [] : words(label, unit === '' ? String(value) : `${value} ${unit}`)
}
export function money(label: string, fen: Fen | undefined): readonly ShownField[] {
  return fen === undefined ? [] : [{ label, value: { kind: 'money', fen } }]
}
export function secret(label: string, text: string | undefined, kind: SecretKind = 'whole'): readonly ShownField[] {
  return text === undefined || text === '' ? [] : [{ label, value: { kind: 'secret', secret: kind, text } }]
}
export function day(label: string, value: LocalDay | undefined): readonly ShownField[] {
  return value === undefined ? [] : words(label, value)
}
export function monthField(label: string, value: Month | undefined): readonly ShownField[] {
  return value === undefined ? [] : words(label, monthText(value))
}
export function clock(label: string, minute: number | undefined): readonly ShownField[] {
  return minute === undefined ? [] : words(label, clockText(minute))
}
export function duration(label: string, minutes: number | undefined): readonly ShownField[] {
  return minutes === undefined ? [] : words(label, formatMinutesAsHours(minutes))
}
export function percent(label: string, ppm: Ppm | undefined): readonly ShownField[] {
  return ppm === undefined ? [] : words(label, formatPercent(ppm))
}
export function yesNo(label: string, value: boolean | undefined): readonly ShownField[] {
  return value === undefined ? [] : words(label, value ? '是' : '否')
}
export function list(label: string, texts: readonly string[] | undefined): readonly ShownField[] {
  return words(label, texts?.join('、'))
}

type Empty = Readonly<Record<string, never>>
/** What is left of a record when every field of it was shown: nothing. A new field does not compile until it is shown. */
export function allShown(_rest: Empty, fields: readonly (readonly ShownField[])[]): readonly ShownField[] {
  return fields.flat()
}
