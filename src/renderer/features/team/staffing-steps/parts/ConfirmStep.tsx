import { Checkbox, Group, SegmentedControl, Textarea } from '@mantine/core'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { addDays } from '../../../../../core/kernel/local-day'
import type { PayScheme } from '../../../../../core/payroll/pay-terms'
import { CHECKLIST_LIBRARY } from '../../../../../core/roles/library/checklist-library'
import { stateOn } from '../../../../../core/staffing/member-state'
import { planConfirmation } from '../../../../../core/staffing/plan-confirmation'
import type { Planned } from '../../../../../core/staffing/staff-change'
import type { StaffProblem } from '../../../../../core/staffing/staff-problem'
import type { Member } from '../../../../../core/team/member'
import { agreedWage } from '../../../../../core/staffing/wages'
import { paySchemeText } from '../../../../../core/text/notice-text'
import { DayInput } from '../../../../ui/DayInput'
import { RevealAmountsButton } from '../../../../ui/RevealAmountsButton'
import { useMoneyText } from '../../../../ui/secrets'
import type { TeamView } from '../../use-team'
import { planContext } from '../commands/carry-out'
import type { PayDraft } from '../pay-draft'
import { payDraftOf, schemeOfPay } from '../pay-draft'
import type { StepPage, StepProgress } from '../step-page'
import { FIRST_PAGE } from '../step-page'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { StaffRecords } from '../use-staff-records'
import { useStep } from '../use-step'
import { DonePage } from './DonePage'
import { PayEditor } from './PayEditor'
import { StepFrame } from './StepFrame'
import { Summary } from './Summary'

export interface PersonStepProps {
  readonly view: TeamView
  readonly records: StaffRecords
  readonly member: Member
}
interface ConfirmDraft extends StepProgress {
  readonly on: LocalDay | null
  readonly payChoice: keyof typeof stepsText.payChoices
  readonly pay: PayDraft
  readonly reason: string
  readonly withChecklist: boolean
}
interface Probation {
  readonly until: LocalDay | undefined
  /** Agreed at hiring for after probation. */
  readonly agreed: { readonly from: LocalDay; readonly scheme: PayScheme } | undefined
  readonly present: PayScheme | undefined
}

/** 转正: from which day on, at which pay, and what is said about the time of probation. */
export function ConfirmStep({ view, records, member }: PersonStepProps) {
  const probation = probationOf(records, member, view.today)
  const step = useStep(`team.step.confirm.${member.id}`, newDraft(probation, view.today), records)
  const { draft, change, done } = step
  const plan = planOf(records, member, draft, probation)
  const money = useMoneyText()
  if (done) return <DonePage kind="confirm" name={member.name} records={records} movement={done} onLeave={step.clear} />
  const scheme = schemeAfter(draft, probation)
  const pages: readonly StepPage[] = [
    {
      title: stepsText.pages.result,
      content: <ResultPage draft={draft} change={change} probation={probation} hiredOn={member.hiredOn} />,
      problems: plan.problems,
      missing: draft.on === null ? stepsText.needFrom : undefined,
    },
    {
      title: stepsText.pages.check,
      content: (
        <Summary
          items={[
            [stepsText.name, stepsText.withNumber(member.name, member.employeeNo)],
            [stepsText.confirmOn, draft.on],
            [stepsText.payAfter, scheme && paySchemeText(scheme, money(agreedWage(scheme).fen), money)],
            [stepsText.review, draft.reason],
            [stepsText.listShort, draft.withChecklist ? stepsText.yes : stepsText.no],
          ]}
        />
      ),
      problems: [],
    },
  ]
  return (
    <StepFrame
      records={records}
      pages={pages}
      progress={draft}
      onProgress={change}
      problems={plan.problems}
      action={stepsText.carryOut.confirm}
      isBusy={step.isBusy}
      onCarryOut={() => void step.finish('member-confirmed', member, plan.change)}
    />
  )
}

function newDraft({ until, agreed, present }: Probation, today: LocalDay): ConfirmDraft {
  return {
    ...FIRST_PAGE,
    on: until === undefined ? today : addDays(until, 1),
    payChoice: agreed ? 'agreed' : 'keep',
    pay: payDraftOf(agreed?.scheme ?? present),
    reason: '',
    withChecklist: true,
  }
}

/** The newest probation of this stint, over or not. */
function probationOf(records: StaffRecords, member: Member, today: LocalDay): Probation {
  const until = records.contractHours
    .filter((row) => row.memberId === member.id && row.from >= member.hiredOn)
    .flatMap((row) => row.probationUntil ?? [])
    .sort()
    .at(-1)
  const last = until === undefined || until > today ? today : until
  const present = stateOn(records, member.id, last < member.hiredOn ? member.hiredOn : last)?.pay?.scheme
  const agreed =
    until === undefined
      ? undefined
      : records.payTerms.find((row) => row.memberId === member.id && row.from === addDays(until, 1))
  return { until, agreed, present }
}

function schemeAfter(draft: ConfirmDraft, { agreed, present }: Probation): PayScheme | undefined {
  switch (draft.payChoice) {
    case 'agreed':
      return agreed?.scheme ?? present
    case 'keep':
      return present
    case 'new':
      return schemeOfPay(draft.pay)
  }
}

function planOf(
  records: StaffRecords,
  member: Member,
  draft: ConfirmDraft,
  probation: Probation,
): Planned<StaffProblem> {
  if (draft.on === null) return { change: { put: {}, remove: [] }, problems: [] }
  const isAgreed = draft.payChoice === 'agreed' || !probation.agreed
  const pay = draft.payChoice === 'new' || !isAgreed ? schemeAfter(draft, probation) : undefined
  return planConfirmation(
    records,
    {
      memberId: member.id,
      on: draft.on,
      ...(pay ? { pay } : {}),
      ...(draft.reason.trim() === '' ? {} : { reason: draft.reason.trim() }),
      withChecklist: draft.withChecklist,
    },
    planContext(),
  )
}

interface ResultPageProps {
  readonly draft: ConfirmDraft
  readonly change: (part: Partial<ConfirmDraft>) => void
  readonly probation: Probation
  readonly hiredOn: LocalDay
}

function ResultPage({ draft, change, probation, hiredOn }: ResultPageProps) {
  const { until, agreed } = probation
  const choices = Object.entries(stepsText.payChoices).filter(([value]) => value !== 'agreed' || agreed)
  return (
    <div className={classes.section}>
      <div className={classes.fields}>
        <DayInput
          label={stepsText.confirmOn}
          required
          minDay={hiredOn}
          value={draft.on}
          onChange={(on) => change({ on })}
        />
      </div>
      <p className={classes.help}>{until === undefined ? stepsText.noProbation : stepsText.probationIs(until)}</p>
      <Group justify="space-between">
        <h2>{stepsText.payAfter}</h2>
        <RevealAmountsButton />
      </Group>
      <SegmentedControl
        aria-label={stepsText.payAfter}
        value={draft.payChoice}
        onChange={(value) => change({ payChoice: value as ConfirmDraft['payChoice'] })}
        data={choices.map(([value, label]) => ({ value, label }))}
      />
      {draft.payChoice === 'agreed' && agreed ? (
        <p className={classes.help}>{stepsText.agreedPayIs(agreed.from)}</p>
      ) : null}
      {draft.payChoice === 'new' ? <PayEditor draft={draft.pay} onChange={(pay) => change({ pay })} /> : null}
      <Textarea
        label={stepsText.review}
        value={draft.reason}
        autosize
        minRows={2}
        maxLength={300}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Checkbox
        label={stepsText.confirmationList}
        description={stepsText.items(CHECKLIST_LIBRARY.confirmation.length)}
        checked={draft.withChecklist}
        onChange={(event) => change({ withChecklist: event.currentTarget.checked })}
      />
    </div>
  )
}
