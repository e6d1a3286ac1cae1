import type { KeyFinder } from '../backup/key-finder'
import type { Envelope } from '../backup/seal-envelope'
import type { Log } from '../log'
import type { Journal } from './journal'
import type { SnapshotFolder } from './snapshot-folder'

/** How files are to lie there from now on; each gets an envelope of its own. */
type MakeEnvelope = () => Envelope | undefined

/**
 * Writes every copy of a folder anew that is not sealed as it should be. One that cannot be opened stays as it is.
 * @param publicKey  of the identity to seal for; undefined: to lie in the open
 */
export async function resealCopies(
  folder: SnapshotFolder,
  publicKey: string | undefined,
  keys: KeyFinder,
  makeEnvelope: MakeEnvelope,
  log: Log,
): Promise<void> {
  for (const head of await folder.list()) {
    if (head.seal?.publicKey === publicKey) continue
    try {
      await folder.rewrite(head, keys.keyOf, makeEnvelope())
    } catch (error) {
      log.problem('copy-not-resealed', error)
    }
  }
}

/** The same for segments that have ended. */
export async function resealSegments(
  journal: Journal,
  publicKey: string | undefined,
  keys: KeyFinder,
  makeEnvelope: MakeEnvelope,
  log: Log,
): Promise<void> {
  for (const { number, seal } of journal.seals) {
    if (seal?.publicKey === publicKey) continue
    try {
      const key = seal === undefined ? undefined : await keys.keyOfSeal(seal)
      if (key?.ok === false) throw new Error(key.error)
      await journal.rewrite(number, key?.value, makeEnvelope())
    } catch (error) {
      log.problem('segment-not-resealed', error)
    }
  }
}
