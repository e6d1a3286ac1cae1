import type { Result } from '../core/kernel/result'
import { err, ok } from '../core/kernel/result'

const DANGEROUS_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** Text without any of these cannot hold such a key: a name in it is written out, or spelled with an escape. */
const MAY_BE_DANGEROUS = /__proto__|"constructor"|"prototype"|\\u/

/**
 * JSON of unknown origin. Keys that reach a prototype have no place in any record of ours: a text that holds one was
 * tampered with and is refused whole, rather than read without them.
 */
export function parseUntrustedJson(text: string): Result<unknown, { readonly code: 'not-json' | 'dangerous-key' }> {
  let dangerous = false
  try {
    // Looking at every key takes as long again as reading; a shop of years is hundreds of megabytes.
    if (!MAY_BE_DANGEROUS.test(text)) return ok(JSON.parse(text) as unknown)
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (DANGEROUS_KEYS.has(key)) {
        dangerous = true
        return undefined
      }
      return inner
    })
    return dangerous ? err({ code: 'dangerous-key' }) : ok(value)
  } catch {
    return err({ code: 'not-json' })
  }
}
