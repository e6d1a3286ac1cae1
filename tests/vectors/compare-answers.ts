import { isList, isRecord } from './vector-format'

/** Whole 分 of a printed number, half away from zero on its decimal digits. */
function hundredths(value: number): bigint {
  const text = value.toFixed(6)
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const fine = BigInt(whole) * 1_000_000n + BigInt(decimals)
  const rounded = (fine + 5_000n) / 10_000n
  return text.startsWith('-') ? -rounded : rounded
}

/** Equal to the 分, deeply: every field that is asked for, every row of a list. */
export function answersAgree(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Number.isFinite(actual) && hundredths(expected) === hundredths(actual)
  }
  if (isList(expected)) {
    return (
      isList(actual) &&
      actual.length === expected.length &&
      expected.every((entry, index) => answersAgree(entry, actual[index]))
    )
  }
  if (isRecord(expected)) {
    return isRecord(actual) && Object.entries(expected).every(([key, entry]) => answersAgree(entry, actual[key]))
  }
  return expected === actual
}
