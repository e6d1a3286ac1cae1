import { Button } from '@mantine/core'
import { findingProblem } from '../../../self-check/finding-problem'
import type { MonthFindings } from '../../../self-check/check-before-close'
import { ProblemList } from '../../../ui/ProblemList'
import { goTo } from '../../../ui/route'
import { useMoneyText } from '../../../ui/secrets'
import { homeText } from '../home-text'
import classes from './home-parts.module.css'

interface SelfCheckLinesProps {
  readonly findings: MonthFindings
  readonly nameOf: ReadonlyMap<string, string>
}

/** What the self-check says about the month, beside the gates of its close. */
export function SelfCheckLines({ findings: { blocking, others }, nameOf }: SelfCheckLinesProps) {
  const money = useMoneyText()
  if (blocking.length + others.length === 0) return <p className={classes.dim}>{homeText.selfCheckClear}</p>
  const problems = [
    ...blocking.map((finding) => findingProblem(finding, (id) => nameOf.get(id) ?? '', money)),
    // An error of another month does not keep this one open: here it is no more than a reminder.
    ...others.map((finding) => ({
      ...findingProblem(finding, (id) => nameOf.get(id) ?? '', money),
      severity: 'warning' as const,
    })),
  ]
  return (
    <>
      <p>{blocking.length > 0 ? homeText.selfCheckBlock(blocking.length) : homeText.selfCheckWarn(others.length)}</p>
      <ProblemList problems={problems} limit={8} />
      <div>
        <Button variant="default" onClick={() => goTo('data', { show: 'check' })}>
          {homeText.goSelfCheck}
        </Button>
      </div>
    </>
  )
}
