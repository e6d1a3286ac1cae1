import { Button, Text, Title } from '@mantine/core'
import { checkPlan } from '../../../../core/kpi/check-plan'
import type { Month } from '../../../../core/kernel/local-day'
import { ToneBadge } from '../../../ui/ToneBadge'
import { setActual } from '../commands/set-actual'
import { explainMember } from '../kpi-store'
import { kpiText } from '../kpi-text'
import type { KpiView, PlanGroup, ScoredPerson } from '../use-kpi'
import { ActualCell } from './ActualCell'
import classes from './Kpi.module.css'

interface PlanTableProps {
  readonly group: PlanGroup
  readonly view: KpiView
}

/** People of one plan × its indicators. */
export function PlanTable({ group, view }: PlanTableProps) {
  const { plan } = group
  const done = group.people.filter((p) => p.score.total !== undefined && p.score.missing.length === 0).length
  return (
    <section className={classes.group} aria-label={plan.name}>
      <div className={classes.head}>
        <Title order={2}>{plan.name}</Title>
        <Text size="xs" c="dimmed">
          {kpiText.planRange(group.roleNames, plan.from)}
        </Text>
        <ToneBadge tone={done === group.people.length ? 'good' : 'warn'}>
          {kpiText.progress(done, group.people.length)}
        </ToneBadge>
        {checkPlan(plan, view.indicators).ok ? null : <ToneBadge tone="bad">{kpiText.weightsWrong}</ToneBadge>}
      </div>
      <div className={classes.scroll} role="region" aria-label={plan.name} tabIndex={0}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col" className={classes.person}>
                {kpiText.person}
              </th>
              {plan.items.map((item) => (
                <th key={item.indicatorId} scope="col">
                  {view.indicatorOf.get(item.indicatorId)?.name ?? item.indicatorId}
                  <small>{kpiText.headWeight(item.weightPercent, item.target)}</small>
                </th>
              ))}
              <th scope="col" className={classes.result}>
                {kpiText.total}
              </th>
              <th scope="col" className={classes.result}>
                {kpiText.grade}
              </th>
              <th scope="col" className={classes.result}>
                {kpiText.coefficient}
              </th>
              <th scope="col" className={classes.result}>
                {kpiText.why}
              </th>
            </tr>
          </thead>
          <tbody>
            {group.people.map((scored) => (
              <PersonRow key={scored.person.member.id} scored={scored} group={group} view={view} month={view.month} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface PersonRowProps extends PlanTableProps {
  readonly scored: ScoredPerson
  readonly month: Month
}
function PersonRow({ scored, group, view, month }: PersonRowProps) {
  const { member } = scored.person
  const { score } = scored
  return (
    <tr>
      <th scope="row" className={classes.person}>
        {member.name}
      </th>
      {group.plan.items.map(({ indicatorId }) => (
        <td key={indicatorId}>
          <ActualCell
            label={kpiText.actualOf(member.name, view.indicatorOf.get(indicatorId)?.name ?? indicatorId)}
            stored={scored.kpiMonth?.actuals.find((a) => a.indicatorId === indicatorId)?.value ?? ''}
            score={score.items.find((i) => i.indicatorId === indicatorId)?.score}
            disabled={view.isClosed}
            onSave={(typed) => setActual(month, member.id, indicatorId, typed)}
          />
        </td>
      ))}
      <td className={classes.result}>{score.vetoed ? kpiText.vetoed : (score.total ?? kpiText.pending)}</td>
      <td className={classes.result}>{score.grade ?? ''}</td>
      <td className={classes.result}>{score.coefficient ?? ''}</td>
      <td className={classes.result}>
        <Button variant="subtle" size="compact-xs" onClick={() => explainMember(member.id)}>
          {kpiText.why}
        </Button>
      </td>
    </tr>
  )
}
