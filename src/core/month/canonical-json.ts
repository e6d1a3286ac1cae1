/**
 * JSON with the keys of every object in order of their names and without undefined: equal data gives equal text, so a hash
 * of it can be checked later. @throws TypeError on a number that JSON cannot hold
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return `[${items.map((item) => canonicalJson(item ?? null)).join(',')}]`
  }
  if (typeof value !== 'object') throw new TypeError(`no JSON for a ${typeof value}`)
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`
}
