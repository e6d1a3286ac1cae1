import { Group, NumberInput } from '@mantine/core'
import { probationScheme } from '../../../../../core/staffing/probation-scheme'
import { agreedWage } from '../../../../../core/staffing/wages'
import { paySchemeText } from '../../../../../core/text/notice-text'
import { RevealAmountsButton } from '../../../../ui/RevealAmountsButton'
import { useMoneyText } from '../../../../ui/secrets'
import { schemeOfPay } from '../pay-draft'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { HirePageProps } from '../hire-page'
import { PayEditor } from './PayEditor'

/** The agreed wage, and the share of it that is paid in probation. */
export function HirePay({ draft, change }: HirePageProps) {
  const money = useMoneyText()
  const scheme = schemeOfPay(draft.pay)
  const inProbation = scheme && probationScheme(scheme, draft.probationPercent)
  return (
    <div className={classes.section}>
      <Group justify="space-between">
        <h2>{stepsText.agreedPay}</h2>
        <RevealAmountsButton />
      </Group>
      <PayEditor draft={draft.pay} onChange={(pay) => change({ pay })} />
      {draft.probationUntil === null ? null : (
        <div className={classes.fields}>
          <NumberInput
            label={stepsText.probationPercent}
            description={stepsText.probationPercentHelp}
            min={1}
            max={100}
            allowDecimal={false}
            value={draft.probationPercent}
            onChange={(value) => typeof value === 'number' && value >= 1 && change({ probationPercent: value })}
          />
        </div>
      )}
      {inProbation && draft.probationUntil !== null ? (
        <p className={classes.help}>
          {stepsText.probationPayIs(paySchemeText(inProbation, money(agreedWage(inProbation).fen), money))}
        </p>
      ) : null}
      {scheme ? null : <p className={classes.help}>{stepsText.payLater}</p>}
    </div>
  )
}
