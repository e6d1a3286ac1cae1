import { Parser } from 'htmlparser2'
import type { RawCell } from '../../core/imports/table-file'
import { dateCell } from './cell-value'
import type { GrowingSheet } from './growing-sheet'
import { Depth, GrowingSheets } from './growing-sheet'
import type { ReadSheet } from './plain-tables'
import { READ_LIMITS } from './read-limits'

/** Excel's first day; a moment before 1990 is a time or a duration counted from it. */
const FIRST_REAL_YEAR = '1990'

function dateTime(text: string): RawCell {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(text)
  if (match === null) return text
  const moment = new Date(`${match[1]}T${match[2] ?? '00:00:00'}Z`)
  return Number.isNaN(moment.getTime()) ? text : dateCell(moment, text < FIRST_REAL_YEAR ? 'time' : 'day', false)
}

/** A number with more digits than a number can hold is an account or ID number: its text is kept. */
function number(text: string): RawCell {
  const value = Number(text)
  if (!Number.isFinite(value)) return null
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value
}

function cellOf(type: string, text: string): RawCell {
  switch (type) {
    case 'Number':
      return number(text.trim())
    case 'DateTime':
      return dateTime(text.trim())
    case 'Boolean':
      return text.trim() === '1'
    default:
      return text
  }
}

/** Attributes by their name without a prefix: writers call the same one 'ss:Index' and 'Index'. */
function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[`ss:${name}`] ?? attributes[name] ?? attributes[`x:${name}`]
}
/** A count or position from 1; anything else is as if it were not there. */
function positive(text: string | undefined): number | undefined {
  const value = Number(text)
  return text !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/** Where the reading stands. */
class Reading {
  readonly sheets = new GrowingSheets()
  private sheet: GrowingSheet | undefined
  private row = -1
  private column = -1
  private type: string | undefined
  private text = ''
  private columnsToSkip = 0
  private inComment = 0
  private inVisible = false

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'Worksheet') {
      this.sheet = this.sheets.open(attribute(attributes, 'Name') ?? '')
      this.row = -1
    } else if (tag === 'Row') {
      this.row = (positive(attribute(attributes, 'Index')) ?? this.row + 2) - 1
      this.column = -1
    } else if (tag === 'Cell') this.openCell(attributes)
    else if (tag === 'Comment') this.inComment += 1
    else if (tag === 'Visible') this.inVisible = true
    else if (tag === 'Data' && this.inComment === 0) this.type = attribute(attributes, 'Type') ?? 'String'
    this.text = this.type !== undefined && tag !== 'Data' ? this.text : ''
  }
  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.column = (positive(attribute(attributes, 'Index')) ?? this.column + 2) - 1
    const across = positive(attribute(attributes, 'MergeAcross')) ?? 0
    const down = positive(attribute(attributes, 'MergeDown')) ?? 0
    this.sheet?.merge({
      top: this.row,
      left: this.column,
      bottom: this.row + down,
      right: this.column + across,
    })
    this.columnsToSkip = across
  }
  write(text: string): void {
    const isRead = this.type !== undefined || this.inVisible
    if (isRead && this.text.length <= READ_LIMITS.textChars) this.text += text
  }
  close(tag: string): void {
    if (tag === 'Data' && this.type !== undefined) {
      this.sheet?.put(this.row, this.column, cellOf(this.type, this.text))
      this.type = undefined
    } else if (tag === 'Cell') {
      this.column += this.columnsToSkip
      this.columnsToSkip = 0
    } else if (tag === 'Comment') this.inComment -= 1
    else if (tag === 'Visible') {
      if (this.sheet !== undefined) this.sheet.hidden = /hidden/i.test(this.text)
      this.inVisible = false
    }
  }
}

/**
 * The sheets of an Excel 2003 XML document ("SpreadsheetML"): values as they are typed in the file, no styles, no formulas,
 * no comments. Entities of the document's own are not expanded.
 * @throws ReadingStopped
 */
export function readXml2003(xml: string): readonly ReadSheet[] {
  const reading = new Reading()
  const depth = new Depth()
  const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth.enter()
        reading.open(local(tag), attributes)
      },
      ontext: (text) => reading.write(text),
      onclosetag(tag) {
        depth.leave()
        reading.close(local(tag))
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return reading.sheets.all
}
