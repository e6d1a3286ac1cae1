import { create } from 'zustand'
import type { Month } from '../../core/kernel/local-day'
import { monthOf } from '../../core/kernel/local-day'
import { today } from '../platform/today'

/** What the whole app shares and forgets on restart. Rows never come in here: they are read live from the database. */
export interface Session {
  /** The month every screen shows. */
  readonly month: Month
  /** One person works with the app; the name stands in every operation record. */
  readonly operator: 'owner'
}

export const useSession = create<Session>(() => ({
  month: monthOf(today()),
  operator: 'owner',
}))

export const setMonth = (month: Month): void => useSession.setState({ month })
