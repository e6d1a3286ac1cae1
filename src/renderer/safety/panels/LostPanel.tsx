import { Button } from '@mantine/core'
import { useState } from 'react'
import { instantText } from '../../platform/instant'
import { ConfirmButton } from '../../ui/ConfirmButton'
import { IconAlertTriangle } from '../../ui/icons'
import type { Opening } from '../open-document'
import { openBackupFile } from '../open-document'
import { PassphraseForm } from '../PassphraseForm'
import { safetyText } from '../safety-text'
import type { Found, LostWhy } from '../start-up'
import { restoreOffered, startEmpty } from './lost-commands'
import classes from './panels.module.css'
import { StartPage } from './StartPage'

interface LostPanelProps {
  readonly found: Found
  readonly why: LostWhy
  readonly busy: boolean
  /** Starts once more, with whatever is in the database now. */
  readonly onRetry: () => void
}

/** Nothing could be rebuilt: the owner decides, and nothing is thrown away. */
export function LostPanel({ found, why, busy: isRetrying, onRetry }: LostPanelProps) {
  const [opening, setOpening] = useState<Opening>({ kind: 'none' })
  const [isWorking, setWorking] = useState(false)
  const busy = isRetrying || isWorking
  const during = (work: Promise<void>): void => {
    setWorking(true)
    void work.finally(() => setWorking(false))
  }
  const goOn = (isThere: boolean): void => {
    if (isThere) onRetry()
  }
  return (
    <StartPage id="lost" title={safetyText.lostTitle} icon={<IconAlertTriangle size={26} aria-hidden />}>
      <p role="alert">{safetyText.lost(found, why)}</p>
      <p className={classes.dim}>{safetyText.lostHint}</p>
      <div className={classes.buttons}>
        <Button loading={isRetrying} disabled={isWorking} onClick={onRetry}>
          {safetyText.tryAgain}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => during(openBackupFile().then(setOpening))}>
          {safetyText.restoreFile}
        </Button>
        <ConfirmButton
          label={safetyText.startEmpty}
          question={safetyText.startEmptyQuestion}
          disabled={busy}
          onConfirm={() => during(startEmpty().then(goOn))}
        />
      </div>
      {opening.kind === 'locked' && (
        <div className={classes.offer}>
          <PassphraseForm
            label={safetyText.passphraseOf(opening.name)}
            submitLabel={safetyText.openLocked}
            wasWrong={opening.wasWrong}
            busy={busy}
            onSubmit={(passphrase) => during(opening.unlock(passphrase).then(setOpening))}
            onCancel={() => setOpening({ kind: 'none' })}
          />
        </div>
      )}
      {opening.kind === 'opened' && (
        <Offer opening={opening} busy={busy} onUse={() => during(restoreOffered(opening).then(goOn))} />
      )}
    </StartPage>
  )
}

interface OfferProps {
  readonly opening: Extract<Opening, { readonly kind: 'opened' }>
  readonly busy: boolean
  readonly onUse: () => void
}

/** What the chosen file holds, before it is used. */
function Offer({ opening, busy, onUse }: OfferProps) {
  const { createdAt, people, months } = opening.shop
  return (
    <div className={classes.offer}>
      <p>{safetyText.fileFound(opening.name, instantText(createdAt), people, months.length)}</p>
      <div>
        <Button loading={busy} onClick={onUse}>
          {safetyText.useFile}
        </Button>
      </div>
    </div>
  )
}
