/**
 * How often, and from which seed, properties are tried. Both can be set for one run of the tests:
 * `FAST_CHECK_RUNS=20000` tries each property that many times (a search), `FAST_CHECK_RUNS=25%` takes that share of what the
 * test asks for (the quick check); `FAST_CHECK_SEED=7` tries other cases.
 */
export interface PropertyRuns {
  readonly seed: number
  readonly runs: (usual: number) => number
}

const USUAL_SEED = 20_261_123

export function readPropertyRuns(env: Readonly<Record<string, string | undefined>>): PropertyRuns {
  const seed = env['FAST_CHECK_SEED'] ?? String(USUAL_SEED)
  const wanted = env['FAST_CHECK_RUNS'] ?? '100%'
  if (!/^-?\d+$/.test(seed)) throw new Error(`FAST_CHECK_SEED is a whole number, not "${seed}"`)
  const [, amount, percent] = /^([1-9]\d*)(%?)$/.exec(wanted) ?? []
  if (amount === undefined) throw new Error(`FAST_CHECK_RUNS is a number or a share like 25%, not "${wanted}"`)
  return {
    seed: Number(seed),
    runs: (usual) => (percent === '' ? Number(amount) : Math.ceil((usual * Number(amount)) / 100)),
  }
}

/** The number of runs for a property that usually has `usual`: `{ numRuns: runs(150) }`. */
export const runs = readPropertyRuns(process.env).runs
