import { canonicalJson } from '../month/canonical-json'

/** Two records hold the same, whatever the order of their fields. */
export function sameRecord(a: unknown, b: unknown): boolean {
  // What was stored as it was computed has its fields in the same order: the quick comparison nearly always decides.
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a ?? null) === canonicalJson(b ?? null)
}
