import { Button, Checkbox, Stepper } from '@mantine/core'
import type { MoneyText } from '../../../../../core/kernel/fen'
import type { StaffProblem } from '../../../../../core/staffing/staff-problem'
import { staffProblemText } from '../../../../../core/text/staff-problem-text'
import type { Problem } from '../../../../ui/ProblemList'
import { ProblemList } from '../../../../ui/ProblemList'
import { useMoneyText } from '../../../../ui/secrets'
import type { StepPage, StepProgress } from '../step-page'
import { blocking } from '../step-page'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { StaffRecords } from '../use-staff-records'

interface StepFrameProps {
  readonly records: StaffRecords
  readonly pages: readonly StepPage[]
  readonly progress: StepProgress
  readonly onProgress: (progress: Pick<StepProgress, 'page' | 'accepted'>) => void
  /** What stands against the whole; shown on the last page. */
  readonly problems: readonly StaffProblem[]
  readonly action: string
  readonly isBusy: boolean
  readonly onCarryOut: () => void
}

/** The pages of a step one after another. The last one shows the whole and carries it out. */
export function StepFrame({
  records,
  pages,
  progress,
  onProgress,
  problems,
  action,
  isBusy,
  onCarryOut,
}: StepFrameProps) {
  const { accepted } = progress
  const at = Math.min(progress.page, pages.length - 1)
  const page = pages[at]
  const isLast = at === pages.length - 1
  const isBlocked = blocking(problems).length > 0
  const needsWord = !isBlocked && problems.length > 0
  const firstMissing = pages.findIndex((each) => each.missing !== undefined || blocking(each.problems).length > 0)
  const furthest = firstMissing === -1 ? pages.length - 1 : firstMissing
  const go = (to: number): void => onProgress({ page: to, accepted: false })
  if (!page) return null
  return (
    <div className={classes.page}>
      <Stepper active={at} onStepClick={go} size="xs" iconSize={26} wrap={false}>
        {pages.map(({ title }, index) => (
          <Stepper.Step key={title} label={title} allowStepSelect={index <= Math.max(at, furthest)} />
        ))}
      </Stepper>
      {page.content}
      <StepProblems records={records} problems={isLast ? problems : page.problems} />
      {page.missing === undefined ? null : (
        <p className={classes.help} role="status">
          {page.missing}
        </p>
      )}
      {isLast && needsWord ? (
        <Checkbox
          label={stepsText.accept}
          checked={accepted}
          onChange={(event) => onProgress({ page: at, accepted: event.currentTarget.checked })}
        />
      ) : null}
      <div className={classes.bar}>
        <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
          {stepsText.back}
        </Button>
        {isLast ? (
          <Button loading={isBusy} disabled={isBlocked || (needsWord && !accepted)} onClick={onCarryOut}>
            {action}
          </Button>
        ) : (
          <Button disabled={at >= furthest && firstMissing !== -1} onClick={() => go(at + 1)}>
            {stepsText.next}
          </Button>
        )}
      </div>
    </div>
  )
}

interface StepProblemsProps {
  readonly records: StaffRecords
  readonly problems: readonly StaffProblem[]
}

function StepProblems({ records, problems }: StepProblemsProps) {
  const money = useMoneyText()
  if (problems.length === 0) return null
  return <ProblemList problems={problems.map((problem) => asShown(problem, records, money))} />
}

function asShown(problem: StaffProblem, records: StaffRecords, money: MoneyText): Problem {
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    list.find((each) => each.id === id)?.name ?? ''
  const words = {
    money,
    member: nameIn(records.members),
    department: nameIn(records.departments),
    role: nameIn(records.roles),
  }
  return {
    where: '',
    severity: problem.severity === 'blocks' ? 'error' : 'warning',
    text: staffProblemText(problem, words),
  }
}
