import type { MoneyText } from '../../core/kernel/fen'
import type { ShopData } from '../../core/month/shop-data'
import type { Finding } from '../../core/self-check/finding'
import { monthOfPlace } from '../../core/self-check/finding'
import type { MemberName } from '../../core/text/finding-text'
import { findingPlaceText, findingText } from '../../core/text/finding-text'
import { setMonth } from '../session/session'
import type { Problem } from '../ui/ProblemList'
import { goTo } from '../ui/route'

/** A finding as a line of a list, with the way to where it is put right. */
export function findingProblem(finding: Finding, nameOf: MemberName, money: MoneyText): Problem {
  const screen = screenOf(finding)
  return {
    where: findingPlaceText(finding.where, nameOf),
    text: findingText(finding, money),
    severity: finding.severity === 'error' ? 'error' : 'warning',
    ...(screen === undefined ? {} : { onOpen: () => open(finding, screen) }),
  }
}

function open({ where }: Finding, screen: string): void {
  const month = monthOfPlace(where)
  if (month !== undefined) setMonth(month)
  goTo(screen, where.memberId === undefined ? {} : { member: where.memberId })
}

/** Where records of a list are put right, unless it is on the team's screen. */
const SCREENS: Readonly<Partial<Record<keyof ShopData, string>>> = {
  rosters: 'roster',
  punches: 'attendance',
  corrections: 'attendance',
  leaves: 'attendance',
  overtimes: 'attendance',
  ledger: 'attendance',
  verdicts: 'attendance',
  kpiPlans: 'kpi',
  kpiMonths: 'kpi',
  sales: 'payroll',
  adjustments: 'payroll',
  commissionPlans: 'payroll',
}

/** The screen on which the owner sees the thing; undefined where only the data screen itself helps. */
function screenOf({ check, where }: Finding): string | undefined {
  switch (check) {
    case 'records':
    case 'journal':
      return undefined
    case 'references':
      return (where.table && SCREENS[where.table]) ?? 'team'
    case 'unique-codes':
      return where.table === 'shifts' ? 'roster' : 'team'
    case 'dated-records':
      return 'team'
    case 'rosters':
      return 'roster'
    case 'punches':
    case 'day-minutes':
    case 'verdicts':
    case 'ledger':
      return 'attendance'
    case 'weights':
      return where.table === 'jobDescriptions' ? 'team' : 'kpi'
    case 'scores':
      return 'kpi'
    case 'amounts':
      return where.table === 'payTerms' || where.table === 'contributionTerms' ? 'team' : 'payroll'
    case 'payslips':
    case 'lateness':
      return 'payroll'
    case 'closed-months':
      return 'home'
  }
}
