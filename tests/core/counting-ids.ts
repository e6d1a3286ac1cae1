import type { NewId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'

/** Ids that a test can name: id-1, id-2 … in the order in which they are asked for. */
export function countingIds(prefix = 'id'): NewId {
  let count = 0
  return () => toId(`${prefix}-${(count += 1)}`)
}
