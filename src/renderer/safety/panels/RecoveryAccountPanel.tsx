import { Button } from '@mantine/core'
import { instantText } from '../../platform/instant'
import { IconHistory } from '../../ui/icons'
import { safetyText } from '../safety-text'
import type { RecoveryAccount } from '../start-up'
import classes from './panels.module.css'
import { StartPage } from './StartPage'

interface RecoveryAccountPanelProps {
  readonly account: RecoveryAccount
  readonly onGoOn: () => void
  readonly onLookAtCopies: () => void
}

/** What was found, what was done about it, what is there now. */
export function RecoveryAccountPanel({ account, onGoOn, onLookAtCopies }: RecoveryAccountPanelProps) {
  const { found, copy, replayed, people, months, missing, stoppedBy, passedOver, wasCut, keptAs } = account
  return (
    <StartPage id="recovered" title={safetyText.recoveredTitle} icon={<IconHistory size={26} aria-hidden />}>
      <p>{safetyText.found(found)}</p>
      <p>
        {copy
          ? safetyText.fromCopy(instantText(copy.createdAt), copy.reason, replayed)
          : safetyText.fromJournal(replayed)}
        {safetyText.nowThere(people, months.length)}
      </p>
      {missing === 0 && !wasCut && <p>{safetyText.nothingMissing}</p>}
      {missing > 0 && (
        <p className={classes.problem} role="alert">
          {safetyText.missing(missing, stoppedBy)}
        </p>
      )}
      {wasCut && <p className={classes.problem}>{safetyText.wasCut}</p>}
      {passedOver > 0 && <p className={classes.dim}>{safetyText.passedOver(passedOver)}</p>}
      {keptAs && <p className={classes.dim}>{safetyText.keptAs}</p>}
      <div className={classes.buttons}>
        <Button onClick={onGoOn}>{safetyText.goOn}</Button>
        <Button variant="default" onClick={onLookAtCopies}>
          {safetyText.lookAtCopies}
        </Button>
      </div>
    </StartPage>
  )
}
