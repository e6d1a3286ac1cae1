import type { PackedDocument } from '../../../ipc/contract'
import type { AppDb } from '../../db/app-db'
import { readStored } from '../../db/stored-database'
import { packDocument } from '../../platform/pack'
import type { TaskControl } from './task-control'

export const PACK_STEPS = 2

interface PackOptions {
  readonly name?: string | undefined
  /** With the log and what undo needs, as a copy has it. */
  readonly withHistory: boolean
}

/** The whole shop as of one moment, packed. */
export function packShop(
  db: AppDb,
  { withHistory }: Pick<PackOptions, 'withHistory'>,
  control: TaskControl,
): Promise<PackedDocument> {
  return packAsStored(db.clock.now(), { name: db.name, withHistory }, control)
}

/** A database of this release or an older one, packed as it lies there. */
export async function packAsStored(now: string, options: PackOptions, control: TaskControl): Promise<PackedDocument> {
  const { pieces, ...about } = await readStored(now, options)
  await control.step()
  const packed = await packDocument(pieces, about)
  await control.step()
  return packed
}
