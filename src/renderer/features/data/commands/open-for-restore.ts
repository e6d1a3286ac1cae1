import type { SnapshotInfo } from '../../../../ipc/contract'
import type { Opening, OpenOptions } from '../../../safety/open-document'
import { letGo, openBackupFile, openCopy } from '../../../safety/open-document'
import { duringWork, setOpening, useDataScreen } from '../data-store'

/** Each shows what a restore would change; nothing is stored before the owner says so. */
export async function openBackup(): Promise<void> {
  await look((options) => openBackupFile(options))
}
export async function openSnapshot(copy: SnapshotInfo): Promise<void> {
  await look((options) => openCopy(copy, options))
}
export async function unlockOpening(passphrase: string): Promise<void> {
  const { opening } = useDataScreen.getState()
  if (opening.kind === 'locked') await look(() => opening.unlock(passphrase))
}
export function closeOpening(): void {
  letGo(useDataScreen.getState().opening)
  setOpening({ kind: 'none' })
}

async function look(open: (options: OpenOptions) => Promise<Opening>): Promise<void> {
  const before = useDataScreen.getState().opening
  const opening = await duringWork('open', open)
  if (opening === undefined) return
  letGo(before)
  setOpening(opening)
}
