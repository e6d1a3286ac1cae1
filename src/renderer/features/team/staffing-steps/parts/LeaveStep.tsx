import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { CHECKLIST_LIBRARY } from '../../../../../core/roles/library/checklist-library'
import { countOpen } from '../../../../../core/staffing/open-on-leaving'
import type { LeavingFacts, LeavingPlan } from '../../../../../core/staffing/plan-leaving'
import { planLeaving } from '../../../../../core/staffing/plan-leaving'
import type { Member } from '../../../../../core/team/member'
import type { LeavingReason } from '../../../../../core/team/movement'
import { LEAVING_REASON_LABELS } from '../../../../../core/text/staffing-text'
import { DayInput } from '../../../../ui/DayInput'
import { planContext } from '../commands/carry-out'
import type { StepPage, StepProgress } from '../step-page'
import { FIRST_PAGE } from '../step-page'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'
import type { StaffRecords } from '../use-staff-records'
import { useStep } from '../use-step'
import type { PersonStepProps } from './ConfirmStep'
import { DonePage } from './DonePage'
import { LeavingFactsList } from './LeavingFactsList'
import { OpenItems } from './OpenItems'
import { StepFrame } from './StepFrame'
import { Summary } from './Summary'

interface LeaveDraft extends StepProgress {
  readonly reason: LeavingReason | null
  readonly lastDay: LocalDay | null
  readonly noticeGivenOn: LocalDay | null
  readonly why: string
  readonly note: string
  readonly withChecklist: boolean
}

const EMPTY: LeaveDraft = {
  ...FIRST_PAGE,
  reason: null,
  lastDay: null,
  noticeGivenOn: null,
  why: '',
  note: '',
  withChecklist: true,
}

/** 离职: why and when, what is still open, and the certificate. */
export function LeaveStep({ view, records, member }: PersonStepProps) {
  const step = useStep(`team.step.leave.${member.id}`, { ...EMPTY, lastDay: member.leftOn ?? null }, records)
  const { draft, change, done } = step
  if (done) return <DonePage kind="leave" name={member.name} records={records} movement={done} onLeave={step.clear} />
  const plan = planOf(records, member, draft)
  const problems = plan?.problems ?? []
  const isOpen = (code: string): boolean => code === 'leads-departments' || code === 'answers-for-functions'
  const pages: readonly StepPage[] = [
    {
      title: stepsText.pages.reason,
      content: <ReasonPage draft={draft} change={change} member={member} />,
      problems: problems.filter(({ code }) => !isOpen(code)),
      missing:
        draft.reason === null ? stepsText.needReason : draft.lastDay === null ? stepsText.needLastDay : undefined,
    },
    {
      title: stepsText.pages.open,
      content: (
        <div className={classes.section}>
          <OpenItems view={view} records={records} memberId={member.id} />
          {plan?.facts ? <LeavingFactsList records={records} member={member} facts={plan.facts} /> : null}
        </div>
      ),
      problems: [],
    },
    {
      title: stepsText.pages.check,
      content: <LeaveCheck draft={draft} member={member} facts={plan?.facts} />,
      problems: [],
    },
  ]
  return (
    <StepFrame
      records={records}
      pages={pages}
      progress={draft}
      onProgress={change}
      problems={problems}
      action={stepsText.carryOut.leave}
      isBusy={step.isBusy}
      onCarryOut={() => plan && void step.finish('member-leaving', member, plan.change)}
    />
  )
}

function planOf(records: StaffRecords, { id: memberId }: Member, draft: LeaveDraft): LeavingPlan | undefined {
  const { lastDay, reason, noticeGivenOn, why, note, withChecklist } = draft
  if (lastDay === null || reason === null) return undefined
  return planLeaving(
    records,
    {
      memberId,
      lastDay,
      reason,
      ...(noticeGivenOn === null ? {} : { noticeGivenOn }),
      ...(why.trim() === '' ? {} : { why: why.trim() }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      withChecklist,
    },
    planContext(),
  )
}

interface LeavePageProps {
  readonly draft: LeaveDraft
  readonly change: (part: Partial<LeaveDraft>) => void
  readonly member: Member
}

function ReasonPage({ draft, change, member }: LeavePageProps) {
  return (
    <div className={classes.section}>
      <div className={classes.fields}>
        <Select
          label={stepsText.leavingReason}
          required
          data={Object.entries(LEAVING_REASON_LABELS).map(([value, label]) => ({ value, label }))}
          value={draft.reason}
          onChange={(value) => change({ reason: value as LeavingReason | null })}
        />
        <DayInput
          label={stepsText.lastDay}
          required
          minDay={member.hiredOn}
          value={draft.lastDay}
          onChange={(lastDay) => change({ lastDay })}
        />
        <DayInput
          label={stepsText.noticeGivenOn}
          clearable
          value={draft.noticeGivenOn}
          onChange={(noticeGivenOn) => change({ noticeGivenOn })}
        />
      </div>
      <Textarea
        label={stepsText.why}
        value={draft.why}
        autosize
        minRows={2}
        maxLength={300}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <TextInput
        label={stepsText.note}
        value={draft.note}
        maxLength={300}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Checkbox
        label={stepsText.leavingList}
        description={stepsText.items(CHECKLIST_LIBRARY.leaving.length)}
        checked={draft.withChecklist}
        onChange={(event) => change({ withChecklist: event.currentTarget.checked })}
      />
    </div>
  )
}

interface LeaveCheckProps {
  readonly draft: LeaveDraft
  readonly member: Member
  readonly facts: LeavingFacts | undefined
}

function LeaveCheck({ draft, member, facts }: LeaveCheckProps) {
  return (
    <Summary
      items={[
        [stepsText.name, stepsText.withNumber(member.name, member.employeeNo)],
        [stepsText.leavingReason, draft.reason === null ? undefined : LEAVING_REASON_LABELS[draft.reason]],
        [stepsText.lastDay, draft.lastDay],
        [stepsText.noticeGivenOn, draft.noticeGivenOn ?? undefined],
        [stepsText.why, draft.why],
        [stepsText.stillOpen, facts && stepsText.openCount(countOpen(facts.open))],
        [stepsText.listShort, draft.withChecklist ? stepsText.yes : stepsText.no],
      ]}
    />
  )
}
