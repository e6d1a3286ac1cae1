import type { Fen } from '../../core/kernel/fen'
import { HIDDEN } from './mask-number'
import { partsText } from './parts-text'
import { useMoneyText, useSecrets } from './secrets'

/** An amount of pay: dots until it is asked for. The figure is nowhere in the page before. */
export function SecretMoney({ amount }: { readonly amount: Fen }) {
  const { amountsShown } = useSecrets()
  const money = useMoneyText()
  if (amountsShown) return <>{money(amount)}</>
  return (
    <span className="masked" role="img" aria-label={partsText.hiddenAmount}>
      {HIDDEN}
    </span>
  )
}
