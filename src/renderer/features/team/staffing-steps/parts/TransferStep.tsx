import type { MemberState } from '../../../../../core/staffing/member-state'
import { stateOn } from '../../../../../core/staffing/member-state'
import { planTransfer } from '../../../../../core/staffing/plan-transfer'
import type { Planned } from '../../../../../core/staffing/staff-change'
import type { StaffProblem } from '../../../../../core/staffing/staff-problem'
import { agreedWage } from '../../../../../core/staffing/wages'
import { contractHoursText, paySchemeText } from '../../../../../core/text/notice-text'
import { useMoneyText } from '../../../../ui/secrets'
import { planContext } from '../commands/carry-out'
import type { StepPage } from '../step-page'
import { stepsText } from '../steps-text'
import type { TransferDraft } from '../transfer-form'
import { newTransferDraft, wishOfTransfer } from '../transfer-form'
import type { StaffRecords } from '../use-staff-records'
import { useStep } from '../use-step'
import type { PersonStepProps } from './ConfirmStep'
import { DonePage } from './DonePage'
import { StepFrame } from './StepFrame'
import { Summary } from './Summary'
import { TransferPage } from './TransferPage'

const NOTHING: Planned<StaffProblem> = { change: { put: {}, remove: [] }, problems: [] }

/** 调岗, 晋升, 降职, 调薪, 工时调整: what changes, from which day on, and why. */
export function TransferStep({ view, records, member }: PersonStepProps) {
  const day = view.today < member.hiredOn ? member.hiredOn : view.today
  const present = stateOn(records, member.id, day) ?? {
    member,
    day,
    standing: 'left',
    monthsHere: 0,
    onProbation: false,
  }
  const step = useStep(`team.step.transfer.${member.id}`, newTransferDraft(present, day), records)
  const { draft, change, done } = step
  if (done)
    return <DonePage kind="transfer" name={member.name} records={records} movement={done} onLeave={step.clear} />
  const wish = wishOfTransfer(draft, member.id)
  const plan = wish ? planTransfer(records, wish, planContext()) : NOTHING
  // What is there now says nothing before anything was chosen.
  const shown = plan.problems.filter((problem) => problem.code !== 'nothing-changes')
  const before = (draft.on === null ? undefined : stateOn(records, member.id, draft.on)) ?? present
  const pages: readonly StepPage[] = [
    {
      title: stepsText.pages.change,
      content: <TransferPage draft={draft} change={change} records={records} before={before} />,
      problems: shown,
      missing:
        draft.on === null
          ? stepsText.needFrom
          : plan.problems.length !== shown.length
            ? stepsText.needChange
            : undefined,
    },
    {
      title: stepsText.pages.check,
      content: <TransferCheck draft={draft} records={records} before={before} />,
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
      action={stepsText.carryOut.transfer}
      isBusy={step.isBusy}
      onCarryOut={() => void step.finish('member-moved', member, plan.change)}
    />
  )
}

interface TransferCheckProps {
  readonly draft: TransferDraft
  readonly records: StaffRecords
  readonly before: MemberState
}

function TransferCheck({ draft, records, before }: TransferCheckProps) {
  const money = useMoneyText()
  const { member } = before
  const wish = wishOfTransfer(draft, member.id)
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
    list.find((each) => each.id === id)?.name
  const arrow = (old: string | undefined, now: string | undefined) =>
    now === undefined || old === now ? undefined : stepsText.fromTo(old ?? stepsText.nothing, now)
  const payText = (scheme: NonNullable<MemberState['pay']>['scheme'] | undefined) =>
    scheme && paySchemeText(scheme, money(agreedWage(scheme).fen), money)
  return (
    <Summary
      items={[
        [stepsText.name, stepsText.withNumber(member.name, member.employeeNo)],
        [stepsText.kind, stepsText.kinds[draft.kind]],
        [stepsText.from, draft.on],
        [
          stepsText.department,
          arrow(
            nameIn(records.departments, before.assignment?.departmentId),
            nameIn(records.departments, wish?.departmentId),
          ),
        ],
        [stepsText.role, arrow(nameIn(records.roles, before.assignment?.roleId), nameIn(records.roles, wish?.roleId))],
        [
          stepsText.changePay,
          wish?.pay && stepsText.fromTo(payText(before.pay?.scheme) ?? stepsText.nothing, payText(wish.pay) ?? ''),
        ],
        [
          stepsText.changeHours,
          arrow(before.hours && contractHoursText(before.hours), wish?.hours && contractHoursText(wish.hours)),
        ],
        [stepsText.reason, draft.reason],
        [stepsText.note, draft.note],
      ]}
    />
  )
}
