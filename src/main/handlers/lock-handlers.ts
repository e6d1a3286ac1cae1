import type { AppLock } from '../lock/app-lock'
import type { Handle } from './handle-context'

export function handleLock(handle: Handle, lock: AppLock): void {
  handle('lock:state', () => lock.state())
  handle('lock:engage', () => lock.engage())
  handle('lock:try', ({ pin }) => lock.tryPin(pin))
  handle('lock:set', ({ pin, oldPin }) => lock.setPin(pin, oldPin))
  handle('lock:clear', ({ pin }) => lock.clearPin(pin))
}
