import { checkRoster } from '../core/rostering/check-roster'
import type { WorkingRoster } from '../core/rostering/improve/working-roster'
import { rosterOf, workingRoster } from '../core/rostering/improve/working-roster'
import type { RosterModel } from '../core/rostering/roster-model'
import type { EngineOptions, RosterProgress } from './outcome'

const EPSILON = 1e-6

/** Keeps the best roster and the best bound. Every roster passes the independent checker before it counts. */
export class BestSoFar {
  readonly roster: WorkingRoster
  cost = Infinity
  bound = -Infinity
  firstSeconds = 0
  private readonly started: number
  private checked: Pick<RosterProgress, 'roster' | 'cost' | 'costByRule'> | undefined

  constructor(
    private readonly model: RosterModel,
    private readonly options: EngineOptions,
  ) {
    this.roster = workingRoster(model)
    this.started = options.now()
  }

  get seconds(): number {
    return this.options.now() - this.started
  }
  /** The moment, on the engine's clock, at which everything must end. */
  get deadline(): number {
    return this.started + this.options.seconds
  }
  get isOver(): boolean {
    return this.proven || this.options.now() >= this.deadline || (this.options.stop?.() ?? false)
  }
  get proven(): boolean {
    return this.cost <= this.bound + EPSILON
  }

  /** @returns whether it is better. @throws if the engine and the checker do not agree: a bug, never shown as a roster */
  take(working: WorkingRoster): boolean {
    const cost = working.cost()
    if (cost >= this.cost - EPSILON) return false
    const roster = rosterOf(working)
    const report = checkRoster(this.model.problem, roster)
    if (report.violations.length > 0 || Math.abs(report.cost - cost) > EPSILON) {
      const first = JSON.stringify(report.violations[0] ?? null)
      throw new Error(`the checker refuses a roster: it costs ${report.cost}, not ${cost}; violation ${first}`)
    }
    if (this.cost === Infinity) this.firstSeconds = this.seconds
    this.cost = cost
    this.roster.copyFrom(working)
    this.checked = { roster, cost: report.cost, costByRule: report.costByRule }
    return true
  }

  /** Weights are whole, so a bound is rounded up. @returns whether it is better */
  raiseBound(bound: number): boolean {
    // Plus zero: a bound of −0 would be shown as such.
    const whole = Math.min(Math.ceil(bound - 1e-5) + 0, this.cost)
    if (!(whole > this.bound)) return false
    this.bound = whole
    return true
  }

  progress(phase: RosterProgress['phase']): RosterProgress {
    if (!this.checked) throw new Error('there is no roster yet')
    const { cost, bound, proven } = this
    const gap = proven ? 0 : bound === -Infinity || cost <= 0 ? 1 : (cost - bound) / cost
    return { ...this.checked, bound, gap, proven, seconds: this.seconds, phase }
  }
}
