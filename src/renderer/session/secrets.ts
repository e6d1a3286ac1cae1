import { create } from 'zustand'

/** What the owner has asked to see. Nothing of it outlives the session, and the lock takes it all back. */
interface AskedFor {
  /** Amounts of pay; null: as the owner prefers. */
  readonly amounts: boolean | null
  /** Single ID numbers, accounts and phones, by 'person field'. */
  readonly fields: ReadonlySet<string>
  /** How often everything was hidden: what the owner has typed himself is hidden then too. */
  readonly hidings: number
}
const NOTHING = { amounts: null, fields: new Set<string>() } as const

export const useAskedFor = create<AskedFor>(() => ({ ...NOTHING, hidings: 0 }))

export const showAmounts = (): void => useAskedFor.setState({ amounts: true })
export const hideAmounts = (): void => useAskedFor.setState((s) => ({ amounts: false, hidings: s.hidings + 1 }))

export function toggleField(field: string): void {
  useAskedFor.setState(({ fields }) => {
    const others = new Set(fields)
    return { fields: others.delete(field) ? others : others.add(field) }
  })
}
/** Back to what the app shows by itself. */
export const hideSecrets = (): void => useAskedFor.setState((s) => ({ ...NOTHING, hidings: s.hidings + 1 }))
