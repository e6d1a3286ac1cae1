import { IconLock } from '../../ui/icons'
import { PassphraseForm } from '../PassphraseForm'
import { safetyText } from '../safety-text'
import type { Found } from '../start-up'
import { StartPage } from './StartPage'

interface SealedPanelProps {
  readonly found: Found
  readonly wasWrong: boolean
  readonly busy: boolean
  readonly onUnlock: (passphrase: string) => void
}

/** The passphrase of the journal, asked for only when it has to be read. */
export function SealedPanel({ found, wasWrong, busy, onUnlock }: SealedPanelProps) {
  return (
    <StartPage id="sealed" title={safetyText.sealedTitle} icon={<IconLock size={26} aria-hidden />}>
      <p>{safetyText.found(found)}</p>
      <p>{safetyText.sealedHint}</p>
      <PassphraseForm
        label={safetyText.passphrase}
        submitLabel={safetyText.unlock}
        wasWrong={wasWrong}
        busy={busy}
        onSubmit={onUnlock}
      />
    </StartPage>
  )
}
