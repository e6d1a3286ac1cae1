import type { Brand } from '../../core/kernel/brand'
import { toId } from '../../core/kernel/ids'

/** A fresh id: `newId<MemberId>()`. */
export function newId<Id extends Brand<string, string>>(): Id {
  return toId<Id>(crypto.randomUUID())
}
