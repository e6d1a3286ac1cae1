import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useAmountsPreferred } from '../session/owner-preferences'
import { hideAmounts, showAmounts, toggleField, useAskedFor } from '../session/secrets'
import { SecretsContext } from '../ui/secrets'

/** Hands what the owner has asked to see to every part that draws a secret. */
export function SecretsProvider({ children }: { readonly children: ReactNode }) {
  const preferred = useAmountsPreferred()
  const { amounts, fields, hidings } = useAskedFor()
  const amountsShown = amounts ?? preferred
  const secrets = useMemo(
    () => ({
      amountsShown,
      toggleAmounts: amountsShown ? hideAmounts : showAmounts,
      shownFields: fields,
      toggleField,
      hidings,
    }),
    [amountsShown, fields, hidings],
  )
  return <SecretsContext value={secrets}>{children}</SecretsContext>
}
