import { checkRoster } from '../../src/core/rostering/check-roster'
import type { Roster, RosterProblem } from '../../src/core/rostering/problem'
import { rosterSteps } from '../../src/rostering/engine'
import { highsSolver } from '../../src/rostering/highs-solver'
import type { RosterOutcome } from '../../src/rostering/outcome'

/** One line of figures about one solve; what `npm run roster:solve` prints. */
export interface SolveFigures {
  readonly objective: number | null
  readonly bound: number | null
  readonly proven: boolean
  /** Per cent of the objective. */
  readonly gapPercent: number | null
  readonly violations: number
  readonly seconds: number
  /** Of one process; close to `seconds` on a quiet machine, far below on a busy one. */
  readonly cpuSeconds: number
  readonly peakMemoryMb: number
  readonly firstSeconds: number | null
  readonly conflict?: RosterOutcome & { readonly kind: 'infeasible' }
}

/** Solves in this process and has the roster checked once more. Loading the solver counts. */
export async function solveProblem(
  problem: RosterProblem,
  seconds: number,
  seed: number,
): Promise<{ readonly figures: SolveFigures; readonly roster: Roster | undefined }> {
  const started = performance.now()
  const cpuBefore = process.cpuUsage()
  const now = (): number => (performance.now() - started) / 1000
  let peak = 0
  const watch = (): void => void (peak = Math.max(peak, process.memoryUsage.rss()))
  const solver = await highsSolver()
  const steps = rosterSteps(problem, { seconds: seconds - now(), seed, now, solver })
  let step = steps.next()
  while (!step.done) {
    watch()
    step = steps.next()
  }
  watch()
  const outcome = step.value
  const cpu = process.cpuUsage(cpuBefore)
  const solved = outcome.kind === 'solved' ? outcome : undefined
  const report = solved && checkRoster(problem, solved.roster)
  const hasBound = solved !== undefined && solved.bound > -Infinity
  const figures: SolveFigures = {
    objective: report?.cost ?? null,
    bound: hasBound ? solved.bound : null,
    proven: solved?.proven ?? false,
    gapPercent: hasBound ? Math.round(solved.gap * 100_000) / 1000 : null,
    violations: report?.violations.length ?? 0,
    seconds: Math.round(now() * 1000) / 1000,
    cpuSeconds: Math.round((cpu.user + cpu.system) / 1000) / 1000,
    peakMemoryMb: Math.round(peak / 1_000_000),
    firstSeconds: solved ? Math.round(solved.firstSeconds * 1000) / 1000 : null,
    ...(outcome.kind === 'infeasible' && { conflict: outcome }),
  }
  return { figures, roster: solved?.roster }
}
