import type { RosterProblem } from '../../src/core/rostering/problem'
import type { SolveFigures } from '../../build/rostering/solve-problem'
import { solveProblem } from '../../build/rostering/solve-problem'
import { benchmark, BEST_KNOWN } from '../rostering/benchmark-instances'
import { smallShop } from '../rostering/small-shop'

interface Case {
  readonly name: string
  readonly problem: () => RosterProblem
  readonly seconds: number
  readonly best?: number
}

const SECONDS: Readonly<Record<string, number>> = { 'Instance9.txt': 120, 'Instance12.txt': 120 }

const CASES: readonly Case[] = [
  ...Object.entries(BEST_KNOWN).map(([name, best]) => ({
    name,
    best,
    problem: () => benchmark(name).problem,
    seconds: SECONDS[name] ?? 60,
  })),
  { name: 'shop 12 × 28', problem: () => smallShop(12, 28, 1), seconds: 20 },
  { name: 'shop 50 × 28', problem: () => smallShop(50, 28, 1), seconds: 60 },
]

const percent = (part: number, of: number): string => `${((part / of) * 100).toFixed(2)} %`.padStart(8)

function line(name: string, best: number | undefined, figures: SolveFigures): string {
  const { objective, bound, proven, firstSeconds, seconds, cpuSeconds, peakMemoryMb, violations } = figures
  const above = best === undefined || objective === null ? ''.padStart(8) : percent(objective - best, best)
  const gap =
    objective === null || bound === null ? 'no bound' : proven ? '  proven' : percent(objective - bound, objective)
  return [
    name.padEnd(15),
    String(objective).padStart(7),
    String(bound).padStart(7),
    gap,
    above,
    `${firstSeconds} s`.padStart(9),
    `${seconds} s`.padStart(9),
    `${cpuSeconds} s`.padStart(9),
    `${peakMemoryMb} MB`.padStart(7),
    String(violations).padStart(3),
  ].join(' ')
}

/** All given instances and two made-up shops, one after the other, each with its usual time; eight minutes in all. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.write('                   cost   bound      gap over best    first     wall      cpu    peak hard\n')
  let broken = 0
  for (const { name, problem, seconds, best } of CASES.filter(({ name }) =>
    argv.every((part) => name.includes(part)),
  )) {
    const { figures } = await solveProblem(problem(), seconds, 1)
    process.stdout.write(`${line(name, best, figures)}\n`)
    broken += figures.objective === null ? 1 : figures.violations
  }
  return broken > 0 ? 1 : 0
}
