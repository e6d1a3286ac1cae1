import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { READ_LIMITS } from './read-limits'

export type BiffError =
  | 'damaged'
  | 'encrypted'
  | 'save-as-xlsx'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-sheets'
  | 'too-much-content'

const HEADER_BYTES = 4
const BEGIN = new Set([0x0009, 0x0209, 0x0409, 0x0809])
const END = 0x000a
const CONTINUED = 0x003c
const ENCRYPTED = 0x002f
const SHEET_NAME = 0x0085
const CODE_PAGE = 0x0042
const MERGES = 0x00e5
const FORMULAS = new Set([0x0006, 0x0206, 0x0406])
const FORMULA_TEXTS = new Set([0x0007, 0x0207])
const MANY_NUMBERS = 0x00bd
/** Numbers, texts, truth values, formulas: each begins with its row and column. */
const CELLS = new Set([
  0x0002,
  0x0003,
  0x0203,
  0x027e,
  MANY_NUMBERS,
  0x00fd,
  0x0004,
  0x0204,
  0x00d6,
  0x0005,
  0x0205,
  ...FORMULAS,
])
/** What cells are written in: date system, number formats, cell formats, shared texts. */
const MEANINGS = new Set([0x0022, 0x041e, 0x001e, 0x00e0, 0x0043, 0x0243, 0x0443, 0x00fc])
/** A record that the reader steps over. */
const IGNORED = 0x0061
const CHART = 0x0020
/** Excel 4 bound several files into one this way. */
const WORKSPACE = 0x0100
const BIFF8 = 0x0600
/** Where the length of a formula's program stands, after cell, result and flags. */
const PROGRAM_LENGTH_AT = 20
const NO_PROGRAM = 0xffff

/** One pass over the records of a workbook. */
class Gate {
  private depth = 0
  private isBiff8 = false
  private isChart = false
  private awaitsText = false
  private wasKept = false
  private cells = 0
  private sheets = 0

  constructor(private readonly stream: Buffer) {}

  /** Decides about the record at `at`; what is not wanted becomes a record that means nothing. */
  pass(at: number, id: number, length: number): BiffError | undefined {
    const data = this.stream.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length)
    if (id === CONTINUED) {
      if (!this.wasKept) this.drop(at)
      return undefined
    }
    const problem = this.look(id, data)
    this.wasKept = this.isWanted(id, data)
    if (FORMULAS.has(id)) this.awaitsText = data.length >= 14 && data.readUInt16LE(12) === 0xffff && data[6] === 0
    else if (CELLS.has(id) || FORMULA_TEXTS.has(id)) this.awaitsText = false
    if (!this.wasKept) this.drop(at)
    return problem
  }
  private drop(at: number): void {
    this.stream.writeUInt16LE(IGNORED, at)
  }

  private isWanted(id: number, data: Buffer): boolean {
    if (BEGIN.has(id) || id === END || id === SHEET_NAME || MEANINGS.has(id)) return true
    // Old code pages matter to old files only; newer ones that name one write their texts in Unicode all the same.
    if (id === CODE_PAGE) return !this.isBiff8
    if (this.depth !== 1 || this.isChart) return false
    if (FORMULA_TEXTS.has(id)) return this.awaitsText
    return CELLS.has(id) || (id === MERGES && data.length >= 2)
  }

  private look(id: number, data: Buffer): BiffError | undefined {
    if (id === ENCRYPTED) return 'encrypted'
    if (BEGIN.has(id)) return this.begin(data)
    if (id === END) this.depth = Math.max(0, this.depth - 1)
    else if (id === SHEET_NAME && (this.sheets += 1) > READ_LIMITS.sheets) return 'too-many-sheets'
    else if (this.depth === 1 && !this.isChart && CELLS.has(id)) return this.lookAtCell(id, data)
    return undefined
  }
  private begin(data: Buffer): BiffError | undefined {
    this.depth += 1
    if (this.depth > 1 || data.length < 4) return undefined
    const [version, kind] = [data.readUInt16LE(0), data.readUInt16LE(2)]
    this.isBiff8 = version === BIFF8
    this.isChart = kind === CHART
    return kind === WORKSPACE ? 'save-as-xlsx' : undefined
  }
  private lookAtCell(id: number, data: Buffer): BiffError | undefined {
    if (data.length < 7) return 'damaged'
    const lastColumn = id === MANY_NUMBERS ? data.readUInt16LE(data.length - 2) : data.readUInt16LE(2)
    if (data.readUInt16LE(0) >= READ_LIMITS.rows) return 'too-many-rows'
    if (lastColumn >= READ_LIMITS.columns) return 'too-many-columns'
    this.cells += id === MANY_NUMBERS ? lastColumn - data.readUInt16LE(2) + 1 : 1
    if (this.cells > READ_LIMITS.cells) return 'too-much-content'
    // How a formula computes is nobody's business: its result stands in the same record.
    if (FORMULAS.has(id) && data.length >= PROGRAM_LENGTH_AT + 2) data.writeUInt16LE(NO_PROGRAM, PROGRAM_LENGTH_AT)
    return undefined
  }
}

/**
 * Everything that is decided about an old workbook before any library sees a byte of it: whether it is encrypted, whether
 * its size is within the limits, and that of its records only those pass that make cells. Names, links, notes, drawings,
 * macros and the programs of formulas are turned into records that mean nothing, in a copy: places stay where they were.
 */
export function gateBiff(original: Uint8Array): Result<Uint8Array, BiffError> {
  const stream = Buffer.from(original)
  if (stream.length < HEADER_BYTES || !BEGIN.has(stream.readUInt16LE(0))) return err('damaged')
  const gate = new Gate(stream)
  for (let at = 0; at + HEADER_BYTES <= stream.length;) {
    const [id, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)]
    // Padding behind the last record.
    if (id === 0 && length === 0) return ok(stream.subarray(0, at))
    if (at + HEADER_BYTES + length > stream.length) return err('damaged')
    const problem = gate.pass(at, id, length)
    if (problem !== undefined) return err(problem)
    at += HEADER_BYTES + length
  }
  return ok(stream)
}
