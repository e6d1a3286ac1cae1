import { create } from 'zustand'
import type { Result } from '../../core/kernel/result'
import type { LockError, LockState } from '../../ipc/lock-contract'
import { api } from '../platform/api'
import { hideSecrets } from './secrets'

/** What covers the shop: nothing, the question for the PIN, or a sentence why there is none to ask for. */
export type Cover = 'unknown' | 'open' | 'locked' | 'damaged' | 'unreachable'

interface AppLock {
  readonly cover: Cover
  /** The shop has been on screen since this start: what is typed there stays behind the cover. */
  readonly wasOpen: boolean
  readonly hasPin: boolean
  readonly triesLeft: number
  /** On the page's running time (`performance.now`): no PIN is looked at before. */
  readonly waitUntil: number
}

export const useAppLock = create<AppLock>(() => ({
  cover: 'unknown',
  wasOpen: false,
  hasPin: false,
  triesLeft: 0,
  waitUntil: 0,
}))

export const isCovered = (): boolean => useAppLock.getState().cover !== 'open'

function take({ hasPin, isLocked, isDamaged, triesLeft, waitMs }: LockState): void {
  const cover: Cover = isDamaged ? 'damaged' : isLocked ? 'locked' : 'open'
  const waitUntil = waitMs === 0 ? 0 : performance.now() + waitMs
  useAppLock.setState((s) => ({ cover, hasPin, triesLeft, waitUntil, wasOpen: s.wasOpen || cover === 'open' }))
}

/** Asked once at start, before anything of the shop is drawn. Without an answer nothing is shown. */
export async function loadLock(): Promise<void> {
  try {
    take(await api['lock:state']())
  } catch {
    useAppLock.setState({ cover: 'unreachable' })
  }
}

/** Covers the shop at once, then tells main. @returns false when there is no PIN */
export function engageLock(): boolean {
  const { hasPin, cover } = useAppLock.getState()
  if (!hasPin) return false
  if (cover !== 'open') return true
  useAppLock.setState({ cover: 'locked' })
  hideSecrets()
  void api['lock:engage']().then(take)
  return true
}

function takeAnswer(answer: Result<LockState, LockError>): LockError | undefined {
  if (answer.ok) {
    take(answer.value)
    return undefined
  }
  const { error } = answer
  if (error.code === 'wrong-pin' || error.code === 'wait') {
    const triesLeft = error.code === 'wait' ? 0 : error.triesLeft
    const waitUntil = error.waitMs === 0 ? 0 : performance.now() + error.waitMs
    useAppLock.setState({ triesLeft, waitUntil })
  }
  return error
}

/** Each sends the PIN to main. @returns why it was not done */
export async function tryPin(pin: string): Promise<LockError | undefined> {
  return takeAnswer(await api['lock:try']({ pin }))
}
export async function setPin(pin: string, oldPin: string | undefined): Promise<LockError | undefined> {
  return takeAnswer(await api['lock:set']({ pin, ...(oldPin === undefined ? {} : { oldPin }) }))
}
export async function clearPin(pin: string): Promise<LockError | undefined> {
  return takeAnswer(await api['lock:clear']({ pin }))
}
