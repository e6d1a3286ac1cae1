import type { ReactNode } from 'react'
import { use, useEffect, useState } from 'react'
import { notifyProblem } from '../../ui/notify'
import { snapshotProblemText } from '../safety-text'
import { recoverShop, startShop } from '../shop-safety'
import type { Found, StartOutcome } from '../start-up'
import { LostPanel } from './LostPanel'
import { RecoveryAccountPanel } from './RecoveryAccountPanel'
import { SealedPanel } from './SealedPanel'

type Refused = Extract<StartOutcome, { readonly kind: 'not-migrated' | 'newer-schema' }>

interface StartGateProps {
  readonly starting: Promise<StartOutcome>
  readonly onLookAtCopies: () => void
  readonly refused: (outcome: Refused) => ReactNode
  readonly children: ReactNode
}

/** Lets the shop through once its database is the one that the journal knows; until then says what there is to say. */
export function StartGate({ starting, onLookAtCopies, refused, children }: StartGateProps) {
  const [outcome, setOutcome] = useState(use(starting))
  const [isSeen, setSeen] = useState(false)
  const [busy, setBusy] = useState(false)
  const problem = 'problem' in outcome && outcome.kind !== 'not-migrated' ? outcome.problem : undefined
  useEffect(() => {
    if (problem) notifyProblem(snapshotProblemText(problem))
  }, [problem])
  const tryAgain = (next: Promise<StartOutcome>): void => {
    setBusy(true)
    void next.then(setOutcome).finally(() => setBusy(false))
  }
  const unlock = (found: Found) => (passphrase: string) => tryAgain(recoverShop(found, passphrase))
  switch (outcome.kind) {
    case 'ready':
      return children
    case 'recovered':
      return isSeen ? (
        children
      ) : (
        <RecoveryAccountPanel
          account={outcome.account}
          onGoOn={() => setSeen(true)}
          onLookAtCopies={() => (onLookAtCopies(), setSeen(true))}
        />
      )
    case 'sealed':
      return (
        <SealedPanel found={outcome.found} wasWrong={outcome.wasWrong} busy={busy} onUnlock={unlock(outcome.found)} />
      )
    case 'lost':
      return <LostPanel found={outcome.found} why={outcome.why} busy={busy} onRetry={() => tryAgain(startShop())} />
    case 'not-migrated':
    case 'newer-schema':
      return refused(outcome)
  }
}
