import type { ImportProblemCode } from '../text/import-text'
import type { ImportProblem, RecognisedSheet } from './import-plan'

/** Where a problem is. `row` is 1-based, 0 = the sheet as a whole. */
export interface ProblemAt {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly column?: string
}

/** Collects what an import has to say; the order of sheets and rows is the order of reading. */
export class ImportReport {
  readonly #problems: ImportProblem[] = []
  readonly #said = new Set<string>()
  readonly #sheets: RecognisedSheet[] = []

  error(code: ImportProblemCode, at: ProblemAt, found = ''): void {
    this.#problems.push({ ...at, severity: 'error', code, found })
  }
  warn(code: ImportProblemCode, at: ProblemAt, found = ''): void {
    this.#problems.push({ ...at, severity: 'warning', code, found })
  }
  /** A warning that would repeat on hundreds of rows: said once per sheet and finding. */
  warnOnce(code: ImportProblemCode, at: ProblemAt, found = ''): void {
    const key = JSON.stringify([code, at.file, at.sheet, found])
    if (this.#said.has(key)) return
    this.#said.add(key)
    this.warn(code, at, found)
  }
  sheet(recognised: RecognisedSheet): void {
    this.#sheets.push(recognised)
  }
  get problems(): readonly ImportProblem[] {
    return this.#problems
  }
  get sheets(): readonly RecognisedSheet[] {
    return this.#sheets
  }
}
