import { seededRandom } from '../core/kernel/seeded-random'
import { explainConflict } from '../core/rostering/conflict/conflict'
import { ruinAndRecreate } from '../core/rostering/improve/ruin-and-recreate'
import { workingRoster } from '../core/rostering/improve/working-roster'
import type { RosterProblem } from '../core/rostering/problem'
import type { RosterModel } from '../core/rostering/roster-model'
import { rosterModel } from '../core/rostering/roster-model'
import { BestSoFar } from './best-so-far'
import { ColumnPool } from './columns/column'
import { generateColumns } from './columns/column-generation'
import { dive } from './columns/dive'
import { Master } from './columns/master'
import { wholeScope } from './columns/scope'
import { reoptimise } from './large-neighbourhood'
import type { LinearSolver } from './linear-solver'
import { Neighbourhoods } from './neighbourhoods'
import type { EngineOptions, RosterOutcome, RosterProgress } from './outcome'
import type { RootBound } from './prover'
import { Prover } from './prover'

/** Rounds of ruin and recreate at a time, and how many without gain end the first phase. */
const BATCH = 25
const STALE_ROUNDS = 500
const MOST_ROUNDS = 6000
/** Share of the time for the first phase at most, when a solver is there to go on. */
const FIRST_SHARE = 0.08
/** A dive either finds something good at once or nothing worth the time. */
const DIVE_SHARE = 0.05

/**
 * Solves a roster problem. Runs as a generator: each `yield` is a better roster or a better bound, and a moment at which the
 * caller may stop, answer messages or let the rest of the program breathe. With a fixed seed the sequence of rosters is the
 * same every time; only the moment at which time runs out may differ.
 */
export function* rosterSteps(problem: RosterProblem, options: EngineOptions): Generator<RosterProgress, RosterOutcome> {
  const started = options.now()
  const model = rosterModel(problem)
  if (!model) return { kind: 'too-large', seconds: options.now() - started }
  const best = new BestSoFar(model, options)
  const random = seededRandom(options.seed)
  const search = ruinAndRecreate(model, random)
  if (!search.construct()) {
    return { kind: 'infeasible', conflict: explainConflict(problem), seconds: options.now() - started }
  }
  best.take(search.best)
  yield best.progress('first')

  const { solver } = options
  const firstUntil = solver ? options.now() + options.seconds * FIRST_SHARE : best.deadline
  let stale = 0
  for (let round = 0; !best.isOver && options.now() < firstUntil; round += BATCH) {
    search.improve(BATCH)
    stale = best.take(search.best) ? 0 : stale + BATCH
    if (stale === 0) yield best.progress('improving')
    if (solver && (stale >= STALE_ROUNDS || round >= MOST_ROUNDS)) break
  }
  if (solver && !best.isOver) yield* searchWithBound(model, solver, best, options, random)
  return {
    kind: 'solved',
    ...best.progress('searching'),
    firstSeconds: best.firstSeconds,
    usedSolver: solver !== undefined,
  }
}

/** Column generation for the bound, a dive for a good roster, then neighbourhoods and attempts at a proof in turn. */
function* searchWithBound(
  model: RosterModel,
  solver: LinearSolver,
  best: BestSoFar,
  options: EngineOptions,
  random: ReturnType<typeof seededRandom>,
): Generator<RosterProgress, void> {
  const root = yield* rootBound(model, solver, best, options)
  if (best.isOver) return
  const polish = ruinAndRecreate(model, random, best.roster)
  polish.construct()
  for (let round = 0; round < STALE_ROUNDS && !best.isOver; round += BATCH) polish.improve(BATCH)
  if (best.take(polish.best)) yield best.progress('improving')

  const neighbourhoods = new Neighbourhoods(model, random)
  const prover = new Prover(model, solver, root, options)
  const current = workingRoster(model)
  current.copyFrom(best.roster)
  while (!best.isOver) {
    const proof = prover.attempt(best, current)
    if (proof !== 'not-now') yield best.progress('proving')
    if (best.isOver) return
    const scope = neighbourhoods.next(current)
    const result = reoptimise(model, solver, current, scope, limitsOf(best, options), random, root.duals)
    neighbourhoods.learn(result)
    prover.learn(result.improved)
    if (best.take(current)) yield best.progress('searching')
  }
}

function limitsOf(best: BestSoFar, options: EngineOptions): Parameters<typeof reoptimise>[4] {
  const { now, stop } = options
  return { now, until: best.deadline, seconds: 0.5, columns: 1500, ...(stop && { stop }) }
}

function* rootBound(
  model: RosterModel,
  solver: LinearSolver,
  best: BestSoFar,
  options: EngineOptions,
): Generator<RosterProgress, RootBound> {
  const pool = new ColumnPool(model)
  const scope = wholeScope(model)
  const master = new Master(model, solver, scope)
  try {
    best.roster.rows.forEach((row, person) => pool.add(person, row, best.roster.rowCosts[person]))
    master.add(pool.columns)
    const { now, stop } = options
    const limits = { now, until: best.deadline, ...(stop && { stop }) }
    const generated = generateColumns(model, scope, master, pool, limits)
    if (best.raiseBound(generated.bound)) yield best.progress('bounding')
    if (!generated.converged || best.isOver) return generated
    const until = Math.min(best.deadline, now() + options.seconds * DIVE_SHARE)
    const chosen = dive(model, scope, master, pool, generated.duals, { ...limits, until })
    if (chosen) {
      const found = workingRoster(model)
      for (const column of chosen) found.put(column.person, column.cells, column.cost)
      if (best.take(found)) yield best.progress('searching')
    }
    return generated
  } finally {
    master.dispose()
  }
}
