import type { MinuteSpan } from '../kernel/clock'
import type { ShiftId } from '../kernel/ids'
import { toId } from '../kernel/ids'
import type { Shift, ShiftColour } from '../schedule/shift'
import { clockText } from '../text/time-text'
import { plainText } from './cells/cell-text'
import { readSegments } from './cells/time-cell'
import { MADE_SHIFT_CODE, REST_SHIFT, REST_WORDS, SEGMENT_JOINT } from './columns/people-columns'
import type { ImportReport, ProblemAt } from './import-report'
import type { ShopDraft } from './shop-draft'
import { idPart } from './shop-draft'
import type { RawCell } from './table-file'

const COLOURS: readonly ShiftColour[] = ['blue', 'teal', 'orange', 'grape', 'green', 'indigo', 'cyan', 'yellow', 'red']

/** '09:00-12:00、13:00-18:00', '20:00-次日02:00'. */
export function segmentsText(segments: readonly MinuteSpan[]): string {
  return segments.map(({ start, end }) => `${clockText(start)}-${clockText(end)}`).join(SEGMENT_JOINT)
}

/** The shop's shifts by what a sheet may call them; makes those that a sheet names by their times only. */
export class ShiftBook {
  readonly #draft: ShopDraft

  constructor(draft: ShopDraft) {
    this.#draft = draft
  }

  byCode(code: string): Shift | undefined {
    return this.#draft.shifts.all().find((shift) => shift.code === code)
  }
  /** An id that no other shift has, the same each time for the same code. */
  idFor(code: string): ShiftId {
    const base = `shift-${idPart(code)}`
    let [id, count] = [base, 1]
    while (this.#draft.shifts.get(id) !== undefined) id = `${base}-${(count += 1)}`
    return toId<ShiftId>(id)
  }
  nextOrder(): number {
    return this.#draft.shifts.all().reduce((most, shift) => Math.max(most, shift.order), 0) + 1
  }
  nextColour(): ShiftColour {
    return COLOURS[this.#draft.shifts.all().filter((shift) => shift.kind === 'work').length % COLOURS.length] ?? 'blue'
  }

  /** What a roster cell means: a code, a name, a word for rest, or the times themselves. */
  find(
    cell: RawCell,
    report: ImportReport,
    at: ProblemAt,
    hints: { readonly eachSegment: boolean } = { eachSegment: false },
  ): Shift | undefined {
    const text = plainText(cell).replace(/\s/g, '')
    const all = this.#draft.shifts.all()
    const named =
      all.find((shift) => shift.code === text) ??
      all.find((shift) => shift.name.replace(/\s/g, '') === text) ??
      all.find((shift) => shift.code.toLowerCase() === text.toLowerCase())
    if (named) return named
    if (REST_WORDS.has(text.toLowerCase())) return this.#rest(text, report, at)
    const segments = readSegments(plainText(cell))
    return segments ? this.#bySegments(segments, report, at, hints.eachSegment) : undefined
  }

  #rest(word: string, report: ImportReport, at: ProblemAt): Shift {
    const known = this.#draft.shifts.all().filter((shift) => shift.kind === 'rest')
    const best = known.find((shift) => REST_WORDS.has(shift.code.toLowerCase())) ?? known[0]
    if (best) return best
    const shift: Shift = {
      id: this.idFor(REST_SHIFT.code),
      code: this.#freeCode(REST_SHIFT.code),
      name: REST_SHIFT.name,
      kind: 'rest',
      segments: [],
      unpaidBreakMinutes: 0,
      punching: 'none',
      colour: 'gray',
      order: this.nextOrder(),
    }
    this.#draft.shifts.put(shift)
    report.warn('rest-shift-made', at, word)
    return shift
  }
  #bySegments(segments: readonly MinuteSpan[], report: ImportReport, at: ProblemAt, eachSegment: boolean): Shift {
    const text = segmentsText(segments)
    const known = this.#draft.shifts
      .all()
      .find((shift) => shift.kind === 'work' && segmentsText(shift.segments) === text)
    if (known) return known
    const shift: Shift = {
      id: this.idFor(segments.flatMap(({ start, end }) => [start, end]).join('-')),
      code: this.#freeCode(`${MADE_SHIFT_CODE}1`),
      name: text,
      kind: 'work',
      segments,
      unpaidBreakMinutes: 0,
      punching: eachSegment ? 'each-segment' : 'first-and-last',
      colour: this.nextColour(),
      order: this.nextOrder(),
    }
    this.#draft.shifts.put(shift)
    report.warn('shift-made', at, text)
    return shift
  }
  #freeCode(wish: string): string {
    let [code, count] = [wish, 1]
    while (this.byCode(code) !== undefined) code = `${MADE_SHIFT_CODE}${(count += 1)}`
    return code
  }
}
