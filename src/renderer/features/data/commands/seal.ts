import { api } from '../../../platform/api'
import { notifyDone } from '../../../ui/notify'
import { sealText } from '../data-text'

/** Each says in a sentence why it was not done; undefined = done. */
export async function setSeal(passphrase: string, old: string | undefined): Promise<string | undefined> {
  const set = await api['seal:set']({ passphrase, ...(old === undefined ? {} : { old }) })
  if (!set.ok) return sealText.problem(set.error.code)
  notifyDone(old === undefined ? sealText.done : sealText.changed)
  return undefined
}
export async function clearSeal(passphrase: string): Promise<string | undefined> {
  const cleared = await api['seal:clear']({ passphrase })
  if (!cleared.ok) return sealText.problem(cleared.error.code)
  notifyDone(sealText.cleared)
  return undefined
}
