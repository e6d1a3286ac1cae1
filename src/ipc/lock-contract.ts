import type { Result } from '../core/kernel/result'

// What page and main say to each other about the application lock. The PIN itself is known to main only as a hash.

/** How many digits a PIN has. */
export const PIN_DIGITS = { least: 4, most: 12 } as const

export interface LockState {
  readonly hasPin: boolean
  readonly isLocked: boolean
  /** `lock.json` cannot be used: no PIN opens the app, only removing the file does. */
  readonly isDamaged: boolean
  /** Wrong PINs that are still answered at once; 0 while a wait runs. */
  readonly triesLeft: number
  /** Milliseconds until the next PIN is looked at; 0: now. */
  readonly waitMs: number
}
export type LockError =
  | { readonly code: 'wrong-pin'; readonly triesLeft: number; readonly waitMs: number }
  /** The PIN was not looked at. */
  | { readonly code: 'wait'; readonly waitMs: number }
  | { readonly code: 'no-pin' }
  | { readonly code: 'damaged' }
  | { readonly code: 'not-saved' }

export interface LockChannels {
  'lock:state': () => LockState
  /** Sets a PIN, or changes it: `oldPin` is needed when there is one. */
  'lock:set': (request: { readonly pin: string; readonly oldPin?: string }) => Result<LockState, LockError>
  'lock:clear': (request: { readonly pin: string }) => Result<LockState, LockError>
  'lock:try': (request: { readonly pin: string }) => Result<LockState, LockError>
  /** Locks now; without a PIN it does nothing. */
  'lock:engage': () => LockState
}
