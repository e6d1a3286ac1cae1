import type { Check } from './check'
import { amounts } from './checks/amounts'
import { closedMonths } from './checks/closed-months'
import { datedRecords } from './checks/dated-records'
import { dayMinutes } from './checks/day-minutes'
import { lateness } from './checks/lateness'
import { ledger } from './checks/ledger'
import { payslips } from './checks/payslips'
import { punches } from './checks/punches'
import { references } from './checks/references'
import { rosters } from './checks/rosters'
import { scores } from './checks/scores'
import { uniqueCodes } from './checks/unique-codes'
import { verdicts } from './checks/verdicts'
import { weights } from './checks/weights'

/**
 * The self-check's table of contents, in the order of the work: what is entered, what is judged from it, what is paid by it,
 * what was closed. What only the database knows comes before: `renderer/db/self-check`.
 */
export const CHECKS: readonly Check[] = [
  references,
  uniqueCodes,
  datedRecords,
  rosters,
  punches,
  dayMinutes,
  verdicts,
  ledger,
  weights,
  scores,
  amounts,
  payslips,
  lateness,
  closedMonths,
]
