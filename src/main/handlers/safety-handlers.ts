import { err, ok } from '../../core/kernel/result'
import type { OpenSource } from '../files/open-source'
import type { QuitGate } from '../quit-gate'
import type { Safety } from '../safety/safety'
import type { SealKeeper } from '../safety/seal-keeper'
import type { Handle } from './handle-context'

export interface SafetyServices {
  readonly safety: Safety
  readonly sealKeeper: SealKeeper
  readonly quitGate: Pick<QuitGate, 'ready'>
  readonly open: Pick<OpenSource, 'pickCopyFolder'>
}

export function handleSafety(handle: Handle, { safety, sealKeeper, quitGate, open }: SafetyServices): void {
  handle('journal:state', () => safety.state())
  handle('journal:append', ({ dbId, entries }) => safety.append(dbId, entries))
  handle('journal:recover', ({ passphrase }) => safety.recover(passphrase))
  handle('snapshot:save', ({ reason, document }) => safety.save(reason, document))
  handle('snapshot:list', () => safety.list())
  handle('snapshot:read', ({ id, passphrase }) => safety.read(id, passphrase))
  handle('seal:state', () => ({ isSealed: safety.seal.isSealed }))
  handle('seal:set', ({ passphrase, old }) => sealKeeper.set(passphrase, old))
  handle('seal:clear', ({ passphrase }) => sealKeeper.clear(passphrase))
  handle('second-target:state', () => safety.second.state())
  handle('second-target:choose', async () => {
    const folder = await open.pickCopyFolder()
    return folder === undefined ? err({ code: 'cancelled' }) : safety.second.choose(folder)
  })
  handle('second-target:copy', async () => {
    const sent = await safety.second.send()
    return sent.ok ? ok(await safety.second.state()) : sent
  })
  handle('second-target:clear', () => safety.second.clear())
  handle('app:quit-ready', () => {
    quitGate.ready()
    return null
  })
}
