import { Button } from '@mantine/core'
import { addMonths } from '../../../../core/kernel/local-day'
import { setMonth } from '../../../session/session'
import { goTo } from '../../../ui/route'
import { STATE_TEXT, stateSentence } from '../home-text'
import type { MonthFacts, MonthState } from '../month-steps'
import { monthSteps } from '../month-steps'
import type { MonthOverview } from '../use-month-overview'
import classes from './home-parts.module.css'
import { GATES_ID } from './GatesCard'
import { MonthStepper } from './MonthStepper'

interface MonthCardProps {
  readonly overview: MonthOverview
}

export function MonthCard({ overview }: MonthCardProps) {
  const { state, facts } = overview
  return (
    <section className={classes.card} data-month-state={state}>
      <MonthStepper steps={monthSteps(state)} />
      <div className={classes.next}>
        <p>{sentenceOf(state, facts)}</p>
        <Button size="sm" onClick={() => openNext(overview)}>
          {STATE_TEXT[state].button}
        </Button>
      </div>
    </section>
  )
}

function sentenceOf(state: MonthState, facts: MonthFacts): string {
  switch (state) {
    case 'draft':
      return stateSentence.draft(facts.plannedDays, facts.employedDays)
    case 'planned':
      return stateSentence.planned(facts.people)
    case 'punching':
      return stateSentence.punching(facts.punchedPeople, facts.expectedToPunch)
    case 'attendance-open':
      return stateSentence['attendance-open'](facts.openExceptions)
    case 'attendance-sealed':
      return stateSentence['attendance-sealed'](facts.kpiPeople)
    case 'kpi-open':
      return stateSentence['kpi-open'](facts.kpiScored, facts.kpiPeople)
    case 'kpi-set':
      return stateSentence['kpi-set'](facts.kpiPeople)
    case 'pay-trial':
      return stateSentence['pay-trial'](facts.payslips, facts.blockingGates)
    case 'pay-checked':
      return stateSentence['pay-checked'](facts.payslips)
    case 'closed':
      return stateSentence.closed
  }
}

function openNext({ state, month }: MonthOverview): void {
  switch (state) {
    case 'draft':
      return goTo('roster')
    case 'planned':
    case 'punching':
      return goTo('attendance')
    case 'attendance-open':
      return goTo('attendance', { only: 'exceptions' })
    case 'attendance-sealed':
    case 'kpi-open':
      return goTo('kpi')
    case 'kpi-set':
    case 'pay-trial':
      return goTo('payroll')
    case 'pay-checked':
      return document.getElementById(GATES_ID)?.focus()
    case 'closed':
      return setMonth(addMonths(month, 1))
  }
}
