import { commitErrorText } from '../../../db/operation-text'
import { shopRepository } from '../../../db/repositories'
import { notifyDone, notifyProblem } from '../../../ui/notify'
import { goTo } from '../../../ui/route'
import { dataText } from '../data-text'

/** Removes everything of the sample shop; the welcome follows by itself, because the shop is empty then. */
export async function removeSample(): Promise<void> {
  const removed = await shopRepository.removeAll()
  if (!removed.ok) return notifyProblem(commitErrorText(removed.error))
  notifyDone(dataText.sampleRemoved)
  goTo('home')
}
