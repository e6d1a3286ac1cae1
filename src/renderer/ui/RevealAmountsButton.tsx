import { Button } from '@mantine/core'
import { IconEye, IconEyeOff } from './icons'
import { partsText } from './parts-text'
import { useSecrets } from './secrets'

/** The one eye of a screen: shows or hides every amount of pay. */
export function RevealAmountsButton() {
  const { amountsShown, toggleAmounts } = useSecrets()
  return (
    <Button
      variant="default"
      aria-pressed={amountsShown}
      leftSection={amountsShown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
      onClick={toggleAmounts}
    >
      {amountsShown ? partsText.hideAmounts : partsText.showAmounts}
    </Button>
  )
}
