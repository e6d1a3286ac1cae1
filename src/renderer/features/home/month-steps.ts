/** Where a month stands. In order; each state has all earlier ones behind it. */
const MONTH_STATES = [
  'draft',
  'planned',
  'punching',
  'attendance-open',
  'attendance-sealed',
  'kpi-open',
  'kpi-set',
  'pay-trial',
  'pay-checked',
  'closed',
] as const
export type MonthState = (typeof MONTH_STATES)[number]

/** What was counted; nothing here is typed by anybody. */
export interface MonthFacts {
  readonly people: number
  /** Days of employment in the month, all people together, and how many of them carry a shift or rest. */
  readonly employedDays: number
  readonly plannedDays: number
  /** People who have a punch in the month. */
  readonly punchedPeople: number
  /** People with a shift that expects punches. */
  readonly expectedToPunch: number
  /** The last day of the month is behind us. */
  readonly isOver: boolean
  readonly openExceptions: number
  /** People with a plan, and those of them with a full score. */
  readonly kpiPeople: number
  readonly kpiScored: number
  readonly payslips: number
  /** Gates that forbid the close. */
  readonly blockingGates: number
  readonly isClosed: boolean
}

/**
 * The state of the month: the first one whose work is not finished.
 * A month without KPI plans passes over the appraisal; nobody is made to keep one.
 */
export function monthStateOf(facts: MonthFacts): MonthState {
  if (facts.isClosed) return 'closed'
  if (facts.people === 0 || facts.plannedDays < facts.employedDays) return 'draft'
  if (facts.punchedPeople === 0 && facts.expectedToPunch > 0) return 'planned'
  if (!facts.isOver) return 'punching'
  if (facts.openExceptions > 0) return 'attendance-open'
  if (facts.kpiScored < facts.kpiPeople) return facts.kpiScored === 0 ? 'attendance-sealed' : 'kpi-open'
  if (facts.payslips === 0) return 'kpi-set'
  return facts.blockingGates > 0 ? 'pay-trial' : 'pay-checked'
}

export interface MonthStep {
  readonly state: MonthState
  readonly progress: 'done' | 'current' | 'ahead'
}
export function monthSteps(current: MonthState): readonly MonthStep[] {
  const at = MONTH_STATES.indexOf(current)
  return MONTH_STATES.map((state, index) => ({
    state,
    progress: index < at || current === 'closed' ? 'done' : index === at ? 'current' : 'ahead',
  }))
}
