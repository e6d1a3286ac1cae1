import type { CostByRule } from '../core/rostering/check/roster-report'
import type { Conflict } from '../core/rostering/conflict/conflict'
import type { Roster } from '../core/rostering/problem'
import type { LinearSolver } from './linear-solver'

/** What is known so far. Posted with every better roster and every better bound; whoever stops keeps the last one. */
export interface RosterProgress {
  readonly roster: Roster
  /** By the independent checker, never by the engine. */
  readonly cost: number
  readonly costByRule: CostByRule
  /** No roster costs less. −Infinity: nothing proven yet. */
  readonly bound: number
  /** (cost − bound) / cost; 0 when proven, 1 while there is no bound. */
  readonly gap: number
  readonly proven: boolean
  readonly seconds: number
  readonly phase: 'first' | 'improving' | 'bounding' | 'searching' | 'proving'
}

export type RosterOutcome =
  | ({
      readonly kind: 'solved'
      /** Seconds to the first legal roster. */
      readonly firstSeconds: number
      /** Whether the solver took part; without it there is no bound. */
      readonly usedSolver: boolean
    } & RosterProgress)
  | { readonly kind: 'infeasible'; readonly conflict: Conflict; readonly seconds: number }
  /** More days than the exact program of one person can hold. */
  | { readonly kind: 'too-large'; readonly seconds: number }

export interface EngineOptions {
  readonly seconds: number
  readonly seed: number
  /** Seconds since some moment; the engine looks at differences only. */
  readonly now: () => number
  /** Absent: WebAssembly is refused, and the search goes without a bound. */
  readonly solver?: LinearSolver
  /** Asked between the steps and now and then inside long solver calls. */
  readonly stop?: () => boolean
}
