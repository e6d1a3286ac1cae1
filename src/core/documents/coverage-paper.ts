import type { LocalDay } from '../kernel/local-day'
import { partOf } from '../staffing/edit-functions'
import type { FunctionCoverage } from '../staffing/function-coverage'
import type { Member } from '../team/member'
import { coverageText as words } from '../text/coverage-text'
import { coverageProblemText, coverageSuggestionText } from '../text/staffing-text'
import type { TablePaper } from './paper'

export interface CoveragePaperInput {
  readonly shopName: string
  readonly day: LocalDay
  readonly coverage: readonly FunctionCoverage[]
  /** Everybody, those who have left too: they may still stand as responsible. */
  readonly members: readonly Member[]
}

/** 职能覆盖表: each function with who answers for it, who can step in, what is wrong and whom to take. */
export function buildCoveragePaper(input: CoveragePaperInput): TablePaper {
  const { shopName, coverage, members } = input
  const names = new Map<string, string>(members.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? ''
  return {
    kind: 'table',
    title: words.title(shopName),
    subtitle: subtitleOf(input),
    paper: 'A4',
    landscape: true,
    columns: [
      { head: words.columns.name, widthMm: 30, align: 'left' },
      { head: words.columns.note, widthMm: 58, align: 'left' },
      { head: words.columns.responsible, widthMm: 24, align: 'left' },
      { head: words.columns.backups, widthMm: 36, align: 'left' },
      { head: words.columns.state, widthMm: 27, align: 'left' },
      { head: words.columns.problem, widthMm: 102, align: 'left' },
    ],
    rows: coverage.map((each) => ({
      cells: [
        each.function.name,
        each.function.note ?? '',
        each.responsible?.name ?? words.blank,
        each.backups.map(({ name }) => name).join(words.listMark) || words.blank,
        words.states[each.state],
        [
          ...each.problems.map((problem) => coverageProblemText(problem, nameOf)),
          ...each.suggestions.map((suggestion) => coverageSuggestionText(suggestion, nameOf)),
        ].join(' '),
      ],
    })),
    notes: [],
    signatures: [],
  }
}

/** Functions × people with 负 and 备 in the cells. */
export function buildCoverageMatrixPaper(
  input: CoveragePaperInput & { readonly present: readonly Member[] },
): TablePaper {
  const { shopName, coverage, present } = input
  const sheet = sheetFor(present.length)
  return {
    kind: 'table',
    title: words.matrixTitle(shopName),
    subtitle: subtitleOf(input),
    paper: sheet.paper,
    landscape: sheet.landscape,
    columns: [
      { head: words.columns.name, widthMm: 30, align: 'left' },
      ...present.map(({ name }) => ({ head: name, widthMm: sheet.personMm, align: 'center' as const })),
      { head: words.columns.state, widthMm: 27, align: 'left' },
    ],
    rows: coverage.map((each) => ({
      cells: [
        each.function.name,
        ...present.map(({ id }) => {
          const part = partOf(each.function, id)
          return part === null ? '' : words.parts[part]
        }),
        words.states[each.state],
      ],
    })),
    notes: [words.matrixNote],
    signatures: [],
  }
}

/** A few people stand upright with their names in one line, many lie on a larger sheet. */
function sheetFor(people: number): {
  readonly paper: 'A4' | 'A3'
  readonly landscape: boolean
  readonly personMm: number
} {
  if (people <= 12) return { paper: 'A4', landscape: false, personMm: 10 }
  return people <= 28 ? { paper: 'A4', landscape: true, personMm: 8 } : { paper: 'A3', landscape: true, personMm: 7 }
}

function subtitleOf({ day, coverage }: CoveragePaperInput): string {
  const count = (state: FunctionCoverage['state']): number => coverage.filter((each) => each.state === state).length
  return words.subtitle(day, coverage.length, count('gap'), count('single'))
}
