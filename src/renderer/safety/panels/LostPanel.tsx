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
          onConfirm={() => during(startEmpty())}
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
      {opening.kind === 'opened' && <Offer opening={opening} busy={busy} during={during} />}
    </StartPage>
  )
}

interface OfferProps {
  readonly opening: Extract<Opening, { readonly kind: 'opened' }>
  readonly busy: boolean
  readonly during: (work: Promise<void>) => void
}

/** What the chosen file holds, before it is used. */
function Offer({ opening, busy, during }: OfferProps) {
  const { createdAt, people, months } = opening.shop
  return (
    <div className={classes.offer}>
      <p>{safetyText.fileFound(opening.name, instantText(createdAt), people, months.length)}</p>
      <div>
        <Button loading={busy} onClick={() => during(restoreOffered(opening))}>
          {safetyText.useFile}
        </Button>
      </div>
    </div>
  )
}
