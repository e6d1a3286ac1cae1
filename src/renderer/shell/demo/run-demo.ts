import { acceptance } from '../../../core/attendance/acceptance'
import type { DayVerdict } from '../../../core/attendance/day-verdict'
import { needsOwner } from '../../../core/attendance/summarise-month'
import type { ImportPlan } from '../../../core/imports/import-plan'
import { planImport } from '../../../core/imports/plan-import'
import { formatFen, sumFen } from '../../../core/kernel/fen'
import type { Month } from '../../../core/kernel/local-day'
import { isMonth } from '../../../core/kernel/local-day'
import { checkCanClose } from '../../../core/month/close-month'
import { computeMonth } from '../../../core/month/compute-month'
import { peopleOfMonth } from '../../../core/month/people-of-month'
import { importProblemText } from '../../../core/text/import-text'
import { closeGateText } from '../../../core/text/payroll-text'
import type { DemoPlan } from '../../../ipc/contract'
import { commitErrorText } from '../../db/operation-text'
import {
  attendanceRepository,
  importRepository,
  monthRepository,
  settingsRepository,
  shopRepository,
} from '../../db/repositories'
import { closeIfClear, closeProblemText } from '../../features/home/commands/close-month'
import { monthFacts } from '../../features/home/month-facts'
import { libraryDescriptions } from '../../importing/library-descriptions'
import { api } from '../../platform/api'
import { today } from '../../platform/today'
import { readMonthData } from '../../session/month-data'
import { showAmounts } from '../../session/secrets'
import { setMonth } from '../../session/session'
import { DemoFailure } from './demo-failure'
import type { DemoMonth } from './demo-files'
import { saveDemoFiles } from './demo-files'
import { photographScreens } from './demo-screens'
import { demoText } from './demo-text'

const SHOWN_PROBLEMS = 12
const MS_PER_SECOND = 1_000

async function say(text: string): Promise<void> {
  await api['demo:report']({ kind: 'progress', text })
}

/** The owner's month, unattended: import, judge, score, pay, close, print, back up, and look at every screen. */
export async function runDemo(plan: DemoPlan): Promise<void> {
  const started = performance.now()
  try {
    const imported = await importShop(plan)
    const month = chooseMonth(plan, imported)
    await closeEarlierMonths(month)
    const computed = await closeChosenMonth(month)
    setMonth(month)
    const files = await saveDemoFiles(computed, say)
    // The demonstration is there to show what is computed.
    showAmounts()
    const pictures = await photographScreens(say)
    const seconds = Math.round((performance.now() - started) / MS_PER_SECOND)
    await api['demo:report']({ kind: 'summary', lines: summaryOf(computed, files + pictures, seconds) })
  } catch (problem) {
    const text = problem instanceof DemoFailure ? problem.message : demoText.crashed(String(problem))
    await api['demo:report']({ kind: 'failed', text })
  }
}

function listOf(head: string, sentences: readonly string[]): string {
  const shown = sentences.slice(0, SHOWN_PROBLEMS)
  const left = sentences.length - shown.length
  return [head, ...shown, ...(left > 0 ? [demoText.more(left)] : [])].join('\n')
}

async function importShop({ files }: DemoPlan): Promise<ImportPlan> {
  await say(demoText.reading(files.length))
  const plan = planImport(files, await shopRepository.snapshot())
  const errors = plan.problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0)
    throw new DemoFailure(listOf(demoText.importErrors(errors.length), errors.map(importProblemText)))
  if (plan.recognised.every((sheet) => sheet.kind === 'unknown')) throw new DemoFailure(demoText.nothingToImport)
  const jobDescriptions = libraryDescriptions(plan.patch, today())
  const applied = await importRepository.applyPatch({ ...plan.patch, jobDescriptions })
  if (!applied.ok) throw new DemoFailure(commitErrorText(applied.error))
  if ((await settingsRepository.get()).shopName === '') {
    const named = await settingsRepository.save({ shopName: demoText.unnamedShop })
    if (!named.ok) throw new DemoFailure(commitErrorText(named.error))
  }
  await attendanceRepository.bringUpToDate()
  const rows = plan.recognised.reduce((sum, sheet) => sum + sheet.accepted, 0)
  await say(demoText.imported(rows, plan.problems.length))
  return plan
}

/** The month that was asked for, else the newest one with punches, else the newest one with anything. */
function chooseMonth(plan: DemoPlan, imported: ImportPlan): Month {
  const months = imported.months.filter(isMonth)
  if (plan.month !== undefined) {
    const wanted = months.find((month) => month === plan.month)
    if (!wanted) throw new DemoFailure(demoText.monthNotThere(plan.month))
    return wanted
  }
  const punched = new Set((imported.patch.punches ?? []).map((row) => row.month))
  const chosen = months.findLast((month) => punched.has(month)) ?? months.at(-1)
  if (!chosen) throw new DemoFailure(demoText.noMonth)
  return chosen
}

/** What only an owner can decide stays as judged, as the button 「全部按判定确认」 does it. @returns how many days */
async function acceptAsJudged(month: Month): Promise<number> {
  const verdicts = await attendanceRepository.verdicts(month)
  const corrections = verdicts.flatMap(({ memberId, days }) =>
    days.filter(needsOwner).map((verdict) => acceptance(memberId, verdict.day, demoText.acceptReason)),
  )
  if (corrections.length === 0) return 0
  const added = await attendanceRepository.addCorrections(corrections)
  if (!added.ok) throw new DemoFailure(commitErrorText(added.error))
  return corrections.length
}

/** Accepts, computes and closes a month; what keeps it open is said, sentence by sentence. @returns days accepted */
async function closeAndSay(month: Month): Promise<number> {
  await say(demoText.computing(month))
  const accepted = (await monthRepository.isClosed(month)) ? 0 : await acceptAsJudged(month)
  if (accepted > 0) await say(demoText.accepted(month, accepted))
  const closed = await closeIfClear(month)
  if (closed.ok) {
    await say(demoText.closed(month))
    return accepted
  }
  const { members } = await readMonthData(month)
  const nameOf = (id: string): string => members.find((member) => member.id === id)?.name ?? ''
  const sentences =
    closed.error.code === 'gates' ? closed.error.gates.map((gate) => closeGateText(gate, nameOf, formatFen)) : []
  await say(demoText.leftOpen(month, closeProblemText(closed.error)))
  for (const sentence of sentences.slice(0, SHOWN_PROBLEMS)) await say(sentence)
  return accepted
}

/** Earlier months are closed in their order, so that tax adds up from what was paid. */
async function closeEarlierMonths(month: Month): Promise<void> {
  const earlier = (await monthRepository.monthsWithData()).filter((each) => each < month)
  for (const each of earlier) await closeAndSay(each)
}

async function closeChosenMonth(month: Month): Promise<DemoMonth> {
  const accepted = await closeAndSay(month)
  const data = await readMonthData(month)
  const day = today()
  const result = computeMonth(data, month, day)
  const isClosed = await monthRepository.isClosed(month)
  return { data, result, people: peopleOfMonth(data, month), today: day, accepted, isClosed }
}

function isException(verdict: DayVerdict): boolean {
  return verdict.exceptions.length > 0 || verdict.reasons.some((reason) => reason.code === 'accepted')
}

function summaryOf(
  { data, result, today: day, accepted, isClosed }: DemoMonth,
  files: number,
  seconds: number,
): readonly string[] {
  const facts = monthFacts(data, result, checkCanClose(data, result, day), day)
  const exceptions = result.verdicts.flatMap((row) => row.days).filter(isException)
  return [
    demoText.summaryMonth(data.settings.shopName, result.month),
    demoText.summaryPeople(facts.people),
    demoText.summaryDays(facts.plannedDays),
    demoText.summaryExceptions(exceptions.length, accepted),
    demoText.summaryGross(formatFen(sumFen(result.payslips.map((slip) => slip.grossFen)))),
    demoText.summaryNet(formatFen(sumFen(result.payslips.map((slip) => slip.netFen)))),
    isClosed ? demoText.summaryClosed : demoText.summaryOpen,
    demoText.summaryFiles(files),
    demoText.summarySeconds(seconds),
  ]
}
