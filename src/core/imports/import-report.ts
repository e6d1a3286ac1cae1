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
  /** What would repeat on hundreds of rows is said once per sheet and finding, on its first row. */
  warnOnce(code: ImportProblemCode, at: ProblemAt, found = ''): void {
    if (this.#isNew(code, at, found)) this.warn(code, at, found)
  }
  errorOnce(code: ImportProblemCode, at: ProblemAt, found = ''): void {
    if (this.#isNew(code, at, found)) this.error(code, at, found)
  }
  /** Said once per sheet, with the first finding as the example. */
  warnFirst(code: ImportProblemCode, at: ProblemAt, found: string): void {
    if (this.#isNew(code, at, '')) this.warn(code, at, found)
  }
  #isNew(code: ImportProblemCode, at: ProblemAt, found: string): boolean {
    const key = JSON.stringify([code, at.file, at.sheet, found])
    const isNew = !this.#said.has(key)
    this.#said.add(key)
    return isNew
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
