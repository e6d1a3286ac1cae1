import type { MemberId } from '../../../../../core/kernel/ids'
import { stateOn } from '../../../../../core/staffing/member-state'
import { planHiring } from '../../../../../core/staffing/plan-hiring'
import { planRehiring } from '../../../../../core/staffing/plan-rehiring'
import type { Planned } from '../../../../../core/staffing/staff-change'
import type { StaffProblem } from '../../../../../core/staffing/staff-problem'
import type { Member } from '../../../../../core/team/member'
import { newId } from '../../../../platform/ids'
import type { TeamView } from '../../use-team'
import { planContext } from '../commands/carry-out'
import type { HireDraft } from '../hire-form'
import { memberOfHire, newHireDraft, nextEmployeeNo, wishOfHire } from '../hire-form'
import { payDraftOf } from '../pay-draft'
import type { StepPage } from '../step-page'
import { problemsWith } from '../step-page'
import { stepsText } from '../steps-text'
import type { StaffRecords } from '../use-staff-records'
import { useStep } from '../use-step'
import { DonePage } from './DonePage'
import { HireCheck } from './HireCheck'
import { HirePapers } from './HirePapers'
import { HirePay } from './HirePay'
import { HirePerson } from './HirePerson'
import { HireTerms } from './HireTerms'
import { StepFrame } from './StepFrame'

interface HireStepProps {
  readonly view: TeamView
  readonly records: StaffRecords
  /** Somebody who comes back; absent for somebody new. */
  readonly former?: Member
}

const PERSON_CODES: readonly StaffProblem['code'][] = [
  'number-taken',
  'same-name',
  'same-id-number',
  'id-number-odd',
  'too-young',
  'minor',
  'still-employed',
  'back-in-same-month',
  'month-closed',
]
const TERMS_CODES: readonly StaffProblem['code'][] = [
  'unknown-department',
  'unknown-role',
  'role-full',
  'contract-before-hire',
  'contract-ends-early',
  'contract-without-end',
  'part-time-too-long',
  'probation-before-hire',
  'probation-not-allowed',
  'probation-too-long',
  'probation-twice',
]
const PAY_CODES: readonly StaffProblem['code'][] = ['probation-pay-low', 'pay-below-minimum']

/** 入职 and 再入职: person, place and contract, pay, papers, and the whole once more before it is written. */
export function HireStep({ view, records, former }: HireStepProps) {
  const kind = former ? 'rehire' : 'hire'
  const initial = former ? draftOfFormer(records, former, view) : draftOfNew(records, view)
  const step = useStep(`team.step.${kind}.${former?.id ?? 'new'}`, initial, records)
  const { draft, change, done } = step
  const plan = planOf(records, draft, former)
  const { problems } = plan
  const props = { records, draft, change }
  const name = former?.name ?? draft.name
  if (done) return <DonePage kind={kind} name={name} records={records} movement={done} onLeave={step.clear} />
  const pages: readonly StepPage[] = [
    {
      title: stepsText.pages.person,
      content: <HirePerson {...props} isReturn={former !== undefined} />,
      problems: problemsWith(problems, PERSON_CODES),
      missing: missingOf(draft),
    },
    {
      title: stepsText.pages.terms,
      content: <HireTerms {...props} />,
      problems: problemsWith(problems, TERMS_CODES),
    },
    { title: stepsText.pages.pay, content: <HirePay {...props} />, problems: problemsWith(problems, PAY_CODES) },
    { title: stepsText.pages.papers, content: <HirePapers {...props} />, problems: [] },
    { title: stepsText.pages.check, content: <HireCheck {...props} name={name} />, problems: [] },
  ]
  return (
    <StepFrame
      records={records}
      pages={pages}
      progress={draft}
      onProgress={change}
      problems={problems}
      action={stepsText.carryOut[kind]}
      isBusy={step.isBusy}
      onCarryOut={() =>
        void step.finish(former ? 'member-rehired' : 'member-hired', { id: draft.memberId, name }, plan.change)
      }
    />
  )
}

function draftOfNew(records: StaffRecords, view: TeamView): HireDraft {
  return newHireDraft(nextEmployeeNo(records.members.map((m) => m.employeeNo)), view.today, newId<MemberId>())
}

/** What held on the last day is the first proposal; probation is not: it may be agreed only once. */
function draftOfFormer(records: StaffRecords, former: Member, view: TeamView): HireDraft {
  const state = stateOn(records, former.id, former.leftOn ?? view.today)
  const usual = newHireDraft(former.employeeNo, view.today, former.id)
  const { hours, assignment, pay } = state ?? {}
  return {
    ...usual,
    name: former.name,
    departmentId: assignment?.departmentId ?? null,
    roleId: assignment?.roleId ?? null,
    ...(hours
      ? {
          employment: hours.employment,
          hoursPerDay: hours.minutesPerDay / 60,
          hoursPerWeek: hours.minutesPerWeek / 60,
        }
      : {}),
    pay: payDraftOf(pay?.scheme),
    agreements: ['confidentiality'],
  }
}

function planOf(records: StaffRecords, draft: HireDraft, former: Member | undefined): Planned<StaffProblem> {
  const member = memberOfHire(draft)
  if (!member) return { change: { put: {}, remove: [] }, problems: [] }
  const wish = wishOfHire(draft)
  return former
    ? planRehiring(records, former.id, member.hiredOn, wish, planContext())
    : planHiring(records, member, wish, planContext())
}

function missingOf({ name, employeeNo, hiredOn }: HireDraft): string | undefined {
  if (name.trim() === '') return stepsText.needName
  if (employeeNo.trim() === '') return stepsText.needNo
  return hiredOn === null ? stepsText.needHired : undefined
}
