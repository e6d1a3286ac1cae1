import { appDb } from '../../db/repositories'
import { notifyProblem } from '../../ui/notify'
import type { Opening } from '../open-document'
import { safetyText, snapshotProblemText, taskErrorText } from '../safety-text'
import { shopClient } from '../shop-client'
import { takeSnapshot } from '../shop-safety'
import type { TaskError } from '../shop-tasks'

/**
 * The journal follows what is in the database now. Without that copy it would take the database for a foreign one.
 * @returns whether the app can start with it
 */
async function beginAnew(): Promise<boolean> {
  const taken = await takeSnapshot('checkpoint')
  if (!taken.ok) notifyProblem(snapshotProblemText(taken.error))
  return taken.ok
}
function tell(error: TaskError, name: string): false {
  const text = taskErrorText(error, name)
  if (text !== undefined) notifyProblem(text)
  return false
}

/** An empty database; journal and copies of the old one stay. @returns whether the app can start with it */
export async function startEmpty(): Promise<boolean> {
  appDb.close()
  const made = await shopClient.run('start-empty', null)
  return made.ok ? beginAnew() : tell(made.error, safetyText.startEmpty)
}

/** Puts an opened backup in the place of what could not be rebuilt. @returns whether the app can start with it */
export async function restoreOffered({ name, shop }: Extract<Opening, { readonly kind: 'opened' }>): Promise<boolean> {
  appDb.close()
  const restored = await shopClient.run('restore', { ticket: shop.ticket })
  return restored.ok ? beginAnew() : tell(restored.error, name)
}
