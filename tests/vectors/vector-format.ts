/** One worked example: inputs, what the source printed, what is right. */
export interface Vector {
  readonly id: string
  readonly area: string
  readonly inputs: VectorInputs
  /** `expected`, or `published` where a file has no other. */
  readonly expected: unknown
}
export type VectorInputs = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** Reads the text of a vector file: a list, or an object that holds one. A row that is no vector has no area. @throws Error if there is no list */
export function readVectors(text: string): readonly Vector[] {
  const parsed: unknown = JSON.parse(text)
  const lists = isList(parsed) ? [parsed] : isRecord(parsed) ? Object.values(parsed).filter(isList) : []
  // An object may hold other lists (sources, notes) beside the vectors.
  const list = lists.find((candidate) => candidate.some(isRecord)) ?? lists[0]
  if (!list) throw new Error('the file holds no list of vectors')
  return list.map((row, index) => {
    const { id, area, inputs, expected, published } = isRecord(row) ? row : {}
    return {
      id: typeof id === 'string' ? id : `#${index + 1}`,
      area: typeof area === 'string' ? area : '',
      inputs: isRecord(inputs) ? inputs : {},
      expected: expected === undefined ? published : expected,
    }
  })
}

/** Is there a figure to compare with? An empty list or object would agree with anything. */
export function hasAnswer(expected: unknown): boolean {
  if (isList(expected)) return expected.length > 0
  if (isRecord(expected)) return Object.keys(expected).length > 0
  return expected !== undefined && expected !== null
}

/** What the answer must look like, without its figures: an adapter may not see the figures. */
export type Shape =
  | { readonly kind: 'scalar'; readonly of: 'number' | 'boolean' | 'text' }
  | { readonly kind: 'list'; readonly length: number; readonly of: Shape | undefined }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }

export function shapeOf(value: unknown): Shape {
  if (isList(value)) return { kind: 'list', length: value.length, of: value.length > 0 ? shapeOf(value[0]) : undefined }
  if (isRecord(value)) {
    return {
      kind: 'record',
      fields: Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shapeOf(entry)])),
    }
  }
  const of = typeof value === 'boolean' ? 'boolean' : typeof value === 'string' ? 'text' : 'number'
  return { kind: 'scalar', of }
}
