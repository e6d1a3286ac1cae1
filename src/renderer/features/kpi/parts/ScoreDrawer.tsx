import { Drawer } from '@mantine/core'
import { explainScore } from '../../../../core/kpi/explain-score'
import { explanationTexts } from '../../../../core/text/explanation-text'
import { ExplanationTree } from '../../../ui/ExplanationTree'
import { useMoneyText } from '../../../ui/secrets'
import { explainMember } from '../kpi-store'
import { kpiText } from '../kpi-text'
import type { KpiView } from '../use-kpi'

interface ScoreDrawerProps {
  readonly view: KpiView
  readonly memberId: string | null
}

/** 「为什么」 of one person's score. */
export function ScoreDrawer({ view, memberId }: ScoreDrawerProps) {
  const money = useMoneyText()
  const group = view.groups.find((g) => g.people.some((p) => p.person.member.id === memberId))
  const scored = group?.people.find((p) => p.person.member.id === memberId)
  return (
    <Drawer
      opened={scored !== undefined}
      onClose={() => explainMember(null)}
      position="right"
      size="lg"
      title={scored ? kpiText.whyOf(scored.person.member.name) : ''}
    >
      {group && scored ? (
        <ExplanationTree
          explanation={explainScore({
            score: scored.score,
            plan: group.plan,
            indicators: view.indicators,
            kpiMonth: scored.kpiMonth,
            gradeRules: view.gradeRules,
          })}
          texts={explanationTexts(money)}
          openLevels={3}
        />
      ) : null}
    </Drawer>
  )
}
