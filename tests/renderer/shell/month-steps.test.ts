import { describe, expect, it } from 'vitest'
import type { MonthFacts } from '../../../src/renderer/features/home/month-steps'
import { monthStateOf, monthSteps } from '../../../src/renderer/features/home/month-steps'

/** A finished month of two people with nothing left to do. */
const READY: MonthFacts = {
  people: 2,
  employedDays: 60,
  plannedDays: 60,
  punchedPeople: 2,
  expectedToPunch: 2,
  isOver: true,
  openExceptions: 0,
  kpiPeople: 2,
  kpiScored: 2,
  payslips: 2,
  blockingGates: 0,
  isClosed: false,
}

describe('the state of a month', () => {
  it.each([
    ['closed', { isClosed: true, plannedDays: 0 }],
    ['draft', { plannedDays: 59 }],
    ['draft', { people: 0, employedDays: 0, plannedDays: 0 }],
    ['planned', { punchedPeople: 0 }],
    ['punching', { isOver: false }],
    ['attendance-open', { openExceptions: 1 }],
    ['attendance-sealed', { kpiScored: 0 }],
    ['kpi-open', { kpiScored: 1 }],
    ['kpi-set', { payslips: 0 }],
    ['pay-trial', { blockingGates: 1 }],
    ['pay-checked', {}],
  ] as const)('is %s for %j', (state, change) => {
    expect(monthStateOf({ ...READY, ...change })).toBe(state)
  })
  it('a shop without KPI plans needs no appraisal', () => {
    expect(monthStateOf({ ...READY, kpiPeople: 0, kpiScored: 0 })).toBe('pay-checked')
  })
  it('people whose shifts expect no punch need no attendance file', () => {
    expect(monthStateOf({ ...READY, punchedPeople: 0, expectedToPunch: 0 })).toBe('pay-checked')
  })
})

describe('the steps', () => {
  it('are done before the current one and ahead after it', () => {
    expect(monthSteps('punching').map((step) => step.progress)).toEqual([
      'done',
      'done',
      'current',
      ...Array.from({ length: 7 }, () => 'ahead'),
    ])
  })
  it('of a closed month are all done', () => {
    expect(monthSteps('closed').every((step) => step.progress === 'done')).toBe(true)
  })
})
