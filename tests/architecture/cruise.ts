import { execFileSync } from 'node:child_process'
import path from 'node:path'

export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..')

interface Violation {
  readonly rule: { readonly name: string }
  readonly from: string
}
export interface CruiseReport {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly Violation[]; readonly totalCruised: number }
}

/** Runs dependency-cruiser with the project's rules over `src` in a folder: the project itself, or one with planted faults. */
export function cruise(folder: string): CruiseReport {
  const program = path.join(PROJECT_ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const rules = path.join(PROJECT_ROOT, '.dependency-cruiser.cjs')
  const output = execFileSync(process.execPath, [program, 'src', '--config', rules, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return JSON.parse(output) as CruiseReport
}

/** Each breach as "rule: file", sorted, without repeats. */
export function breachesOf(report: CruiseReport): readonly string[] {
  const lines = report.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`)
  return [...new Set(lines)].sort()
}
