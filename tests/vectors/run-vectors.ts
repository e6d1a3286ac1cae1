import { readFileSync } from 'node:fs'
import { COMMISSION_ADAPTERS } from './adapters/commission-adapters'
import { CONTRIBUTION_ADAPTERS } from './adapters/contribution-adapters'
import { LEAVE_AND_KPI_ADAPTERS } from './adapters/leave-and-kpi-adapters'
import { TAX_ADAPTERS } from './adapters/tax-adapters'
import { WAGE_ADAPTERS } from './adapters/wage-adapters'
import { answersAgree } from './compare-answers'
import type { Answer } from './fit-answer'
import { fitAnswer } from './fit-answer'
import { UnsupportedInputs } from './read-inputs'
import type { Vector, VectorInputs } from './vector-format'
import { hasAnswer, readVectors, shapeOf } from './vector-format'

/** Area of the vectors → the product's own calculation of it. */
export const ADAPTERS: Readonly<Record<string, (inputs: VectorInputs) => Answer>> = {
  ...TAX_ADAPTERS,
  ...COMMISSION_ADAPTERS,
  ...WAGE_ADAPTERS,
  ...CONTRIBUTION_ADAPTERS,
  ...LEAVE_AND_KPI_ADAPTERS,
}

export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly actual: unknown }
  | { readonly kind: 'unsupported'; readonly reason: string }

/** Computes one vector with the core and compares to the 分. */
export function runVector(vector: Vector): Outcome {
  const adapter = Object.hasOwn(ADAPTERS, vector.area) ? ADAPTERS[vector.area] : undefined
  if (!hasAnswer(vector.expected)) return { kind: 'unsupported', reason: 'no expected figure' }
  if (!adapter) return { kind: 'unsupported', reason: `no calculation for the area ${vector.area}` }
  try {
    const actual = fitAnswer(adapter(vector.inputs), shapeOf(vector.expected))
    return answersAgree(vector.expected, actual) ? { kind: 'passed' } : { kind: 'failed', actual }
  } catch (error) {
    if (error instanceof UnsupportedInputs) return { kind: 'unsupported', reason: error.message }
    return { kind: 'failed', actual: String(error) }
  }
}

/**
 * `npm run vectors -- FILE.json …`: prints what is wrong and a last line of counts.
 * @returns 0 when nothing failed, 1 when something did, 2 when no file could be read
 */
export function main(argv: readonly string[]): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const files = argv.filter((arg) => !arg.startsWith('-'))
  const counts = { passed: 0, failed: 0, unsupported: 0 }
  for (const file of files) {
    let vectors: readonly Vector[]
    try {
      vectors = readVectors(readFileSync(file, 'utf8'))
    } catch (error) {
      say(`${file}: ${error instanceof Error ? error.message : String(error)}`)
      return Promise.resolve(2)
    }
    for (const vector of vectors) {
      const outcome = runVector(vector)
      counts[outcome.kind] += 1
      if (outcome.kind === 'failed')
        say(
          `FAILED ${vector.id} (${vector.area}): expected ${JSON.stringify(vector.expected)}, got ${JSON.stringify(outcome.actual)}`,
        )
      if (outcome.kind === 'unsupported') say(`unsupported ${vector.id} (${vector.area}): ${outcome.reason}`)
    }
  }
  if (files.length === 0) {
    say('usage: npm run vectors -- FILE.json')
    return Promise.resolve(2)
  }
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.unsupported} unsupported`)
  return Promise.resolve(counts.failed > 0 ? 1 : 0)
}
