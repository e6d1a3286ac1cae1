import { commitErrorText } from '../../../db/operation-text'
import type { Opening } from '../../../safety/open-document'
import { restoreShop } from '../../../safety/restore-shop'
import { snapshotWhy, taskErrorText } from '../../../safety/safety-text'
import { setMonth } from '../../../session/session'
import { notifyDone, notifyProblem } from '../../../ui/notify'
import { duringWork, setOpening } from '../data-store'
import { dataText } from '../data-text'

/** Keeps the present shop as a copy, puts the opened one in its place, and shows its newest month. */
export async function restoreOpened({ name, shop }: Extract<Opening, { readonly kind: 'opened' }>): Promise<void> {
  const restored = await duringWork('restore', (running) => restoreShop(shop.ticket, running))
  if (restored === undefined) return
  if (!restored.ok) {
    const { step, error } = restored.error
    const text = step === 'keep' ? dataText.notKept(snapshotWhy(error.code)) : taskErrorText(error, name)
    if (text !== undefined) notifyProblem(text)
    // What was refused before anything was written can be tried again.
    if (step === 'keep') return
    return setOpening({ kind: 'none' })
  }
  setOpening({ kind: 'none' })
  const { people, months, newestRoster, journal } = restored.value
  if (newestRoster !== undefined) setMonth(newestRoster)
  notifyDone(dataText.restored(people, months.length))
  if (journal) notifyProblem(commitErrorText({ code: 'journal-failed', why: journal, written: true }))
}
