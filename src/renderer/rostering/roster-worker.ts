/// <reference lib="webworker" />
import wasmUrl from 'highs/runtime?url'
import type { RosterProblem } from '../../core/rostering/problem'
import { rosterSteps } from '../../rostering/engine'
import { highsSolver } from '../../rostering/highs-solver'
import type { LinearSolver } from '../../rostering/linear-solver'
import type { RosterOutcome, RosterProgress } from '../../rostering/outcome'

/** What the page asks; one problem per worker. To cancel, the page ends the worker: it has the best roster already. */
export interface RosterRequest {
  readonly problem: RosterProblem
  readonly seconds: number
  readonly seed: number
}

export type RosterMessage =
  | { readonly kind: 'progress'; readonly progress: RosterProgress }
  | { readonly kind: 'done'; readonly outcome: RosterOutcome }
  | { readonly kind: 'failed'; readonly message: string }

const scope = self as unknown as DedicatedWorkerGlobalScope
const say = (message: RosterMessage): void => scope.postMessage(message)
const now = (): number => performance.now() / 1000

/** Where WebAssembly is refused, the search goes on without a bound. */
async function solverIfAllowed(): Promise<LinearSolver | undefined> {
  try {
    return await highsSolver(wasmUrl)
  } catch {
    return undefined
  }
}

scope.onmessage = async ({ data }: MessageEvent<RosterRequest>) => {
  try {
    const solver = await solverIfAllowed()
    const { problem, seconds, seed } = data
    const steps = rosterSteps(problem, { seconds, seed, now, ...(solver && { solver }) })
    let step = steps.next()
    for (; !step.done; step = steps.next()) say({ kind: 'progress', progress: step.value })
    say({ kind: 'done', outcome: step.value })
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
