import { NAME_HEADING, NOT_A_WORD, ROLE_HEADING } from './names-text'

/** One person as typed or pasted: a name, and the role that was written with it. */
export interface TypedPerson {
  readonly name: string
  /** Empty when none was written. */
  readonly roleName: string
}
export interface TypedNames {
  readonly people: readonly TypedPerson[]
  /** Names that stand more than once. */
  readonly repeated: readonly string[]
}

/** Numbers and bullets in front of the lines of a chat: 1. 2、 ③ - @ */
const LINE_MARK = /^(?:\d{1,3}[.、．)）:：]\s*|[\u2460-\u2473•·*＊@＠#-]\s*)+/
/** Between the people of one line. */
const LIST_MARK = /[、;；|｜/／]+/
const COMMA = /[,，]+/
const ANY_MARK = /[\s,，、;；|｜/／]+/
const MOST_NAME_CHARS = 4

/**
 * Reads names pasted from anything: one a line, a list in one line, numbered lines of a chat, columns of a spreadsheet with or
 * without headings. A role may stand behind a name.
 *
 * @param isRole whether a word is the name of a role
 */
export function readNames(text: string, isRole: (word: string) => boolean = () => false): TypedNames {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  const people = (peopleOfTable(lines) ?? lines.flatMap((line) => peopleOfLine(line, isRole))).filter(
    ({ name }) => name !== '',
  )
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of people) (seen.has(name) ? repeated : seen).add(name)
  return { people, repeated: [...repeated] }
}

/** Below a line of headings with a 姓名 in it. */
function peopleOfTable(lines: readonly string[]): readonly TypedPerson[] | undefined {
  const at = lines.findIndex((line) => cellsOf(line).some((cell) => NAME_HEADING.test(cell)))
  const heading = lines[at]
  if (heading === undefined) return undefined
  const headings = cellsOf(heading)
  const nameAt = headings.findIndex((cell) => NAME_HEADING.test(cell))
  const roleAt = headings.findIndex((cell) => ROLE_HEADING.test(cell))
  return lines.slice(at + 1).map((line) => {
    const cells = cellsOf(line)
    return { name: cells[nameAt] ?? '', roleName: cells[roleAt] ?? '' }
  })
}
/** The columns of a spreadsheet are parted by tabs; empty ones keep their place. */
function cellsOf(line: string): readonly string[] {
  return line.split(line.includes('\t') ? '\t' : /[,，\s]+/).map((cell) => cell.trim())
}

function peopleOfLine(line: string, isRole: (word: string) => boolean): readonly TypedPerson[] {
  const plain = line.trim().replace(LINE_MARK, '')
  const parts = words(plain, LIST_MARK)
  // 甲一、售前客服组长: one name and something longer than any name.
  const isNameAndRole = parts.length === 2 && (parts[1] ?? '').length > MOST_NAME_CHARS
  if (parts.length > 1 && !parts.slice(1).some(isRole) && !isNameAndRole)
    return parts.flatMap((part) => peopleOfLine(part, isRole))
  const byComma = words(plain, COMMA)
  if (byComma.length > 2 && !byComma.some(isRole)) return byComma.flatMap((part) => peopleOfLine(part, isRole))
  const all = words(plain, ANY_MARK)
  // 张三 李四 王五: more short words than a name and a role would be.
  if (all.length > 2 && !all.some(isRole) && all.every((word) => word.length <= MOST_NAME_CHARS && !/\d/.test(word)))
    return all.map((name) => ({ name, roleName: '' }))
  const [name = '', ...rest] = all
  return [{ name, roleName: rest.find(isRole) ?? rest[0] ?? '' }]
}
function words(text: string, mark: RegExp): readonly string[] {
  return text
    .split(mark)
    .map((word) => word.trim())
    .filter((word) => !NOT_A_WORD.test(word))
}
