import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readBenchmark } from '../../src/core/rostering/benchmark-format'
import type { RosterProblem } from '../../src/core/rostering/problem'

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/rostering')

/** The best costs known (tests/fixtures/rostering/SOURCES.txt). */
export const BEST_KNOWN: Readonly<Record<string, number>> = {
  'Instance1.txt': 607,
  'Instance2.txt': 828,
  'Instance3.txt': 1001,
  'Instance5.txt': 1143,
  'Instance7.txt': 1056,
  'Instance9.txt': 439,
  'Instance12.txt': 4040,
}

export function benchmark(name: string): { readonly text: string; readonly problem: RosterProblem } {
  const text = readFileSync(path.join(FOLDER, name), 'utf8')
  const problem = readBenchmark(text)
  if (!problem.ok) throw new Error(`${name}:${problem.error.line}: ${problem.error.message}`)
  return { text, problem: problem.value }
}
