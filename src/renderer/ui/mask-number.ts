/** Stands for an amount, or for anything too short to show a part of. Always as long, so that it does not tell how long. */
export const HIDDEN = '••••'

/** `whole`: no part of it is shown. */
export type NumberKind = 'id-number' | 'bank-account' | 'phone' | 'whole'

/** So many characters at the beginning and at the end are enough to recognise a number one knows. */
const KNOWN_ENDS = {
  'id-number': [3, 4],
  'bank-account': [0, 4],
  phone: [3, 4],
} as const satisfies Record<Exclude<NumberKind, 'whole'>, readonly [number, number]>
const LEAST_HIDDEN = 4

/** '110***********1234', '***************1234', '138****5678'. */
export function maskNumber(value: string, kind: NumberKind): string {
  if (kind === 'whole') return HIDDEN
  const plain = value.trim()
  const [head, tail] = KNOWN_ENDS[kind]
  const hidden = plain.length - head - tail
  if (hidden < LEAST_HIDDEN) return HIDDEN
  return `${plain.slice(0, head)}${'*'.repeat(hidden)}${plain.slice(-tail)}`
}
