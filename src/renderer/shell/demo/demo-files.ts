import { buildPayslipPapers } from '../../../core/documents/payslip-paper'
import { buildRosterPaper } from '../../../core/documents/roster-paper'
import { buildSignaturePaper } from '../../../core/documents/signature-paper'
import type { LocalDay } from '../../../core/kernel/local-day'
import type { Result } from '../../../core/kernel/result'
import type { MonthResult } from '../../../core/month/compute-month'
import type { PersonOfMonth } from '../../../core/month/people-of-month'
import type { ShopData } from '../../../core/month/shop-data'
import type { JobDescriptionVersion } from '../../../core/roles/job-description'
import { buildAttendanceWorkbook } from '../../../core/sheets/attendance-workbook'
import { buildPayrollWorkbook } from '../../../core/sheets/payroll-workbook'
import { buildRosterWorkbook } from '../../../core/sheets/roster-workbook'
import type { PaperRequest, SavedFile, SaveError } from '../../../ipc/contract'
import { backupProblemText } from '../../features/data/commands/back-up-now'
import { writeBackup } from '../../features/data/commands/write-backup'
import { api } from '../../platform/api'
import { workbookRequest } from '../../platform/output'
import type { TaskError } from '../../safety/shop-tasks'
import { DemoFailure } from './demo-failure'
import { demoText } from './demo-text'

export interface DemoMonth {
  readonly data: ShopData
  readonly result: MonthResult
  readonly people: readonly PersonOfMonth[]
  readonly today: LocalDay
  /** Days that waited for the owner and were accepted as judged. */
  readonly accepted: number
  readonly isClosed: boolean
}
type Saving = () => Promise<Result<SavedFile | readonly SavedFile[], SaveError | TaskError>>

/** Every paper and workbook of the month, by the builders that the screens use. @returns how many files were written */
export async function saveDemoFiles(month: DemoMonth, say: (text: string) => Promise<void>): Promise<number> {
  let files = 0
  for (const [what, save] of savingsOf(month)) {
    await say(demoText.saving(what))
    const saved = await save()
    if (!saved.ok)
      throw new DemoFailure(demoText.saveFailed(what, backupProblemText(saved.error) ?? demoText.cancelled))
    files += 'token' in saved.value ? 1 : saved.value.length
  }
  return files
}

function savingsOf({ data, result, people, today }: DemoMonth): readonly (readonly [string, Saving])[] {
  const { month } = result
  const { shopName } = data.settings
  const input = {
    shopName,
    month,
    people,
    rosters: data.rosters,
    shifts: data.shifts,
    calendar: data.calendarYears,
    commissionPlans: data.commissionPlans,
    summaries: result.summaries,
    verdicts: result.verdicts,
    scores: result.scores,
    payslips: result.payslips,
  }
  const workbook = (
    suggestedName: string,
    build: typeof buildRosterWorkbook | typeof buildAttendanceWorkbook | typeof buildPayrollWorkbook,
  ): Saving => {
    return () => api['workbook:save'](workbookRequest(suggestedName, build(input)))
  }
  const pdf =
    (request: PaperRequest): Saving =>
    () =>
      api['paper:pdf'](request)
  const pdfs =
    (papers: readonly PaperRequest[]): Saving =>
    async () =>
      papers.length === 0 ? { ok: true, value: [] } : api['paper:pdf-many']({ papers })
  return [
    [demoText.attendanceWorkbook, workbook(demoText.attendanceName(shopName, month), buildAttendanceWorkbook)],
    [demoText.payrollWorkbook, workbook(demoText.payrollName(shopName, month), buildPayrollWorkbook)],
    [demoText.rosterWorkbook, workbook(demoText.rosterName(shopName, month), buildRosterWorkbook)],
    [
      demoText.rosterPaper,
      pdf({ suggestedName: demoText.rosterName(shopName, month), paper: buildRosterPaper(input) }),
    ],
    [
      demoText.signaturePaper,
      pdf({ suggestedName: demoText.signatureName(shopName, month), paper: buildSignaturePaper(input) }),
    ],
    [
      demoText.payslips,
      pdf({ suggestedName: demoText.payslipName(shopName, month), paper: buildPayslipPapers(input) }),
    ],
    [demoText.descriptions, pdfs(descriptionsOfRoles(data, people, today))],
    [demoText.descriptionsOfHolders, pdfs(descriptionsOfHolders(data, people, today))],
    [demoText.backup, () => writeBackup()],
  ]
}

/** The newest description of the role that people are listed under. */
function descriptionOf(data: ShopData, roleName: string): JobDescriptionVersion | undefined {
  const role = data.roles.find((each) => each.name === roleName)
  const versions = data.jobDescriptions.filter((each) => each.roleId === role?.id)
  return [...versions].sort((a, b) => b.version - a.version)[0]
}

function descriptionsOfRoles(
  data: ShopData,
  people: readonly PersonOfMonth[],
  today: LocalDay,
): readonly PaperRequest[] {
  const rolesInUse = [...new Set(people.map((person) => person.role))]
  return rolesInUse.flatMap((role) => {
    const version = descriptionOf(data, role)
    const paper =
      version && ({ kind: 'job-description', shopName: data.settings.shopName, printedOn: today, version } as const)
    return paper ? [{ suggestedName: demoText.descriptionName(role), paper }] : []
  })
}

function descriptionsOfHolders(
  data: ShopData,
  people: readonly PersonOfMonth[],
  today: LocalDay,
): readonly PaperRequest[] {
  return people.flatMap(({ member, role }) => {
    const version = descriptionOf(data, role)
    if (!version) return []
    const paper = {
      kind: 'job-description',
      shopName: data.settings.shopName,
      printedOn: today,
      version,
      holder: member.name,
    } as const
    return [{ suggestedName: demoText.descriptionOf(role, member.name), paper }]
  })
}
