import { appDb } from '../../db/repositories'
import { notifyProblem } from '../../ui/notify'
import type { Opening } from '../open-document'
import { safetyText, snapshotProblemText, taskErrorText } from '../safety-text'
import { shopClient } from '../shop-client'
import { takeSnapshot } from '../shop-safety'

/**
 * The journal follows what is in the database now, and the app starts again with it. Without that copy it would take the
 * database for a foreign one at the next start.
 */
async function beginAnew(): Promise<void> {
  const taken = await takeSnapshot('checkpoint')
  if (taken.ok) window.location.reload()
  else notifyProblem(snapshotProblemText(taken.error))
}

/** An empty database; journal and copies of the old one stay. */
export async function startEmpty(): Promise<void> {
  appDb.close()
  const made = await shopClient.run('start-empty', null)
  if (made.ok) return beginAnew()
  notifyProblem(taskErrorText(made.error, safetyText.startEmpty) ?? '')
}

/** Puts an opened backup in the place of what could not be rebuilt. */
export async function restoreOffered({ name, shop }: Extract<Opening, { readonly kind: 'opened' }>): Promise<void> {
  appDb.close()
  const restored = await shopClient.run('restore', { ticket: shop.ticket })
  if (restored.ok) return beginAnew()
  notifyProblem(taskErrorText(restored.error, name) ?? '')
}
