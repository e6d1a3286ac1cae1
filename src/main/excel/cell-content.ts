import { cutText, legalText } from '../legal-text'
import { SHEET_TEXT } from './sheet-text'

/** Excel's limit; a longer text makes it "repair" the file. */
export const MAX_CELL_CHARS = 32_767
const MAX_NAME_CHARS = 31

/** What Excel accepts; too long a text says that it was cut. */
export function cellText(text: string): string {
  const legal = legalText(text)
  return legal.length <= MAX_CELL_CHARS
    ? legal
    : `${cutText(legal, MAX_CELL_CHARS - SHEET_TEXT.cut.length)}${SHEET_TEXT.cut}`
}

/** @throws RangeError for NaN and Infinity: Excel calls a file with them damaged, so they are a bug of the caller */
export function cellNumber(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a cell: ${value}`)
  return value
}

/** Sheet names that Excel accepts and that differ from each other (it ignores case). */
export function legalSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((wanted) => {
    const base = legalSheetName(wanted)
    let name = base
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`
      name = `${cutText(base, MAX_NAME_CHARS - suffix.length)}${suffix}`
    }
    taken.add(name.toLowerCase())
    return name
  })
}

function legalSheetName(wanted: string): string {
  const legal = legalText(wanted).replace(/[*?:\\/[\]\n\r\t]/g, ' ')
  const name = trimName(cutText(trimName(legal), MAX_NAME_CHARS))
  // 'History' is reserved by Excel.
  return name === '' || name.toLowerCase() === 'history' ? SHEET_TEXT.unnamedSheet : name
}
/** Neither quotes nor blanks may stand at the ends. */
function trimName(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '')
}
