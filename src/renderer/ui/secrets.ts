import { createContext, useContext, useState } from 'react'
import type { MoneyText } from '../../core/kernel/fen'
import { formatFen } from '../../core/kernel/fen'
import { HIDDEN } from './mask-number'

/** What of the shop's secrets may be on the screen. */
export interface Secrets {
  readonly amountsShown: boolean
  readonly toggleAmounts: () => void
  /** Single numbers of a person, by the key that `SecretText` and `SecretInput` are given. */
  readonly shownFields: ReadonlySet<string>
  readonly toggleField: (field: string) => void
  /** Rises each time that everything is hidden. */
  readonly hidings: number
}

const nothing = (): void => undefined

/** Without a provider everything is hidden. */
export const SecretsContext = createContext<Secrets>({
  amountsShown: false,
  toggleAmounts: nothing,
  shownFields: new Set(),
  toggleField: nothing,
  hidings: 0,
})

export function useSecrets(): Secrets {
  return useContext(SecretsContext)
}

const hiddenText: MoneyText = () => HIDDEN

/** Amounts inside a sentence: '1,234.50', or dots until they are asked for. */
export function useMoneyText(): MoneyText {
  return useSecrets().amountsShown ? formatFen : hiddenText
}

/** What the owner types himself stays readable until everything is hidden. */
export function useOwnTyping(): { readonly isOwn: boolean; readonly mark: () => void; readonly forget: () => void } {
  const { hidings } = useSecrets()
  const [since, setSince] = useState<number | null>(null)
  return { isOwn: since === hidings, mark: () => setSince(hidings), forget: () => setSince(null) }
}
