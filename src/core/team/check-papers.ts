import { valueInForceOrFirst } from '../kernel/dated-table'
import type { LocalDay } from '../kernel/local-day'
import { addDays, addMonthsToDay } from '../kernel/local-day'
import type { Member } from './member'
import type { Agreement, Certificate, EmploymentContract } from './member-papers'
import { isLabourContract } from './member-papers'
import { CONTRACT_RULES } from './rates/contract-rules'
import { NON_COMPETE_RULES } from './rates/non-compete-rules'

/** `blocks`: not to be saved so; `note`: saved, but worth a second look. */
export interface PaperProblem {
  readonly severity: 'blocks' | 'note'
  readonly code:
    | 'end-missing'
    | 'ends-before-start'
    | 'name-missing'
    | 'overlapping-contract'
    | 'contract-before-hire'
    | 'signed-late'
    | 'unsigned-late'
    | 'same-agreement'
    | 'non-compete-too-long'
    | 'expired'
  /** The day that the sentence names, if it names one. */
  readonly day?: LocalDay
}
const blocks = (code: PaperProblem['code']): PaperProblem => ({ severity: 'blocks', code })
const note = (code: PaperProblem['code'], day?: LocalDay): PaperProblem => ({
  severity: 'note',
  code,
  ...(day === undefined ? {} : { day }),
})

/** @param others contracts of the same person; the one itself may be among them */
export function contractProblems(
  contract: EmploymentContract,
  others: readonly EmploymentContract[],
  member: Pick<Member, 'hiredOn' | 'earlierStints'>,
  today: LocalDay,
): readonly PaperProblem[] {
  const { kind, from, until, signedOn } = contract
  const problems: PaperProblem[] = []
  if (kind === 'fixed-term' && until === undefined) problems.push(blocks('end-missing'))
  if (until !== undefined && until < from) problems.push(blocks('ends-before-start'))
  const overlapping = others.find(
    (other) =>
      other.id !== contract.id &&
      other.from <= (until ?? LAST_DAY) &&
      from <= (other.until ?? LAST_DAY) &&
      isLabourContract(other.kind) &&
      isLabourContract(kind),
  )
  if (overlapping) problems.push(note('overlapping-contract', overlapping.from))
  const stints = [...(member.earlierStints ?? []).map((stint) => stint.hiredOn), member.hiredOn]
  if (stints.every((hiredOn) => from < hiredOn)) problems.push(note('contract-before-hire', member.hiredOn))
  if (!isLabourContract(kind)) return problems
  const { signWithinMonths } = valueInForceOrFirst(CONTRACT_RULES, from).value
  const dueBy = addDays(addMonthsToDay(from, signWithinMonths), -1)
  if (signedOn !== undefined && signedOn > dueBy) problems.push(note('signed-late', dueBy))
  const isRunning = until === undefined || until >= today
  if (signedOn === undefined && isRunning && today > dueBy) problems.push(note('unsigned-late', dueBy))
  return problems
}

export function certificateProblems(
  { name, issuedOn, expiresOn }: Certificate,
  today: LocalDay,
): readonly PaperProblem[] {
  return [
    ...(name.trim() === '' ? [blocks('name-missing')] : []),
    ...endProblems(issuedOn, expiresOn),
    ...(expiresOn !== undefined && expiresOn < today ? [note('expired', expiresOn)] : []),
  ]
}

/** @param others agreements of the same person; the one itself may be among them */
export function agreementProblems(
  agreement: Agreement,
  others: readonly Agreement[],
  today: LocalDay,
): readonly PaperProblem[] {
  const { kind, signedOn, expiresOn } = agreement
  const isInForce = (each: Agreement): boolean => each.expiresOn === undefined || each.expiresOn >= today
  const same = others.some((other) => other.id !== agreement.id && other.kind === kind && isInForce(other))
  const most = signedOn && addMonthsToDay(signedOn, valueInForceOrFirst(NON_COMPETE_RULES, signedOn).value.mostMonths)
  return [
    ...endProblems(signedOn, expiresOn),
    ...(same && isInForce(agreement) ? [note('same-agreement')] : []),
    ...(kind === 'non-compete' && most !== undefined && expiresOn !== undefined && expiresOn > most
      ? [note('non-compete-too-long', most)]
      : []),
  ]
}

function endProblems(from: LocalDay | undefined, until: LocalDay | undefined): readonly PaperProblem[] {
  return from !== undefined && until !== undefined && until < from ? [blocks('ends-before-start')] : []
}
const LAST_DAY = '9999-12-31' as LocalDay

export function mayBeSaved(problems: readonly PaperProblem[]): boolean {
  return problems.every(({ severity }) => severity === 'note')
}
