import type { ClosedMonth } from '../../../../core/month/shop-data'
import { instantText } from '../../../platform/instant'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { reopenMonth } from '../commands/reopen-month'
import { homeText } from '../home-text'
import classes from './home-parts.module.css'

interface ClosedCardProps {
  readonly closed: ClosedMonth
  readonly isIntact: boolean
  readonly canReopen: boolean
}

export function ClosedCard({ closed, isIntact, canReopen }: ClosedCardProps) {
  return (
    <section className={classes.card}>
      <h2>{homeText.closedTitle}</h2>
      <p>{homeText.closedAt(instantText(closed.closedAt))}</p>
      <p className={classes.hash}>
        {homeText.closedHash} {closed.hash}
      </p>
      <p className={isIntact ? classes.dim : undefined} role={isIntact ? undefined : 'alert'}>
        {isIntact ? homeText.closedIntact : homeText.closedBroken}
      </p>
      {canReopen && (
        <div>
          <ConfirmButton
            label={homeText.reopen}
            question={homeText.reopenQuestion}
            confirmLabel={homeText.reopenConfirm}
            onConfirm={() => void reopenMonth(closed.month)}
          />
        </div>
      )}
    </section>
  )
}
