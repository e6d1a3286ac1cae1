import type { MoneyText } from '../../../../core/kernel/fen'
import { closeGateText } from '../../../../core/text/payroll-text'
import type { CloseGate } from '../../../../core/month/close-month'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import type { Problem } from '../../../ui/ProblemList'
import { ProblemList } from '../../../ui/ProblemList'
import { goTo } from '../../../ui/route'
import { useMoneyText } from '../../../ui/secrets'
import { closeMonth, monthName } from '../commands/close-month'
import { homeText } from '../home-text'
import type { MonthOverview } from '../use-month-overview'
import { useMonthSelfCheck } from '../use-month-self-check'
import { SelfCheckLines } from './SelfCheckLines'
import classes from './home-parts.module.css'

export const GATES_ID = 'month-gates'

interface GatesCardProps {
  readonly overview: MonthOverview
}

/** What stands between the month and its close, and the close itself. */
export function GatesCard({ overview }: GatesCardProps) {
  const { gates, facts, month, nameOf } = overview
  const selfCheck = useMonthSelfCheck(overview)
  const money = useMoneyText()
  const blocking = facts.blockingGates
  const isContradictory = (selfCheck?.blocking.length ?? 0) > 0
  const summary =
    blocking > 0
      ? homeText.gatesBlock(blocking)
      : gates.length > 0
        ? homeText.gatesWarn(gates.length)
        : homeText.gatesClear
  return (
    <section className={classes.card} id={GATES_ID} tabIndex={-1}>
      <h2>{homeText.gatesTitle}</h2>
      {!isContradictory && <p>{summary}</p>}
      {gates.length > 0 && <ProblemList problems={gates.map((gate) => asProblem(gate, nameOf, money))} limit={8} />}
      {selfCheck && <SelfCheckLines findings={selfCheck} nameOf={nameOf} />}
      {blocking === 0 && !isContradictory && (
        <div>
          <ConfirmButton
            tone="plain"
            label={homeText.close}
            question={homeText.closeQuestion(monthName(month))}
            confirmLabel={homeText.closeConfirm}
            onConfirm={() => void closeMonth(month)}
          />
        </div>
      )}
    </section>
  )
}

function asProblem(gate: CloseGate, nameOf: ReadonlyMap<string, string>, money: MoneyText): Problem {
  const text = closeGateText(gate, (id) => nameOf.get(id) ?? '', money)
  const onOpen = placeOf(gate)
  return { where: '', text, severity: gate.severity === 'blocks' ? 'error' : 'warning', ...(onOpen ? { onOpen } : {}) }
}

/** Where a gate is put right. */
function placeOf(gate: CloseGate): (() => void) | undefined {
  switch (gate.code) {
    case 'open-exceptions':
      return () => goTo('attendance', { only: 'exceptions', member: gate.memberId })
    case 'unscored':
      return () => goTo('kpi', { member: gate.memberId })
    case 'weights-not-100':
    case 'plan-faulty':
      return () => goTo('kpi')
    case 'no-pay-terms':
    case 'no-city-table':
      return () => goTo('team', { member: gate.memberId })
    case 'no-commission-plan':
    case 'negative-net':
    case 'below-minimum-wage':
      return () => goTo('payroll', { member: gate.memberId })
    case 'nobody-employed':
      return () => goTo('team')
    case 'already-closed':
    case 'month-not-over':
      return undefined
  }
}
