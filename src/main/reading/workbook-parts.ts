import path from 'node:path'

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}
/** Which parts of a workbook hold cells, following its own relationships. Everything else is never unpacked. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings?: string
  readonly styles?: string
  readonly is1904: boolean
}
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const MAX_CODE_POINT = 0x10ffff

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(NAMED_ENTITIES, name) ? NAMED_ENTITIES[name]! : whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole
  })
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, double, single] of tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name!, decodeEntities(double ?? single ?? ''))
  }
  return attributes
}

export function readRelationships(xml: string): readonly Relationship[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([tag]) => {
    const attributes = attributesOf(tag)
    return {
      id: attributes.get('Id') ?? '',
      // Transitional and strict files name the same things below different addresses.
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: attributes.get('Target') ?? '',
    }
  })
}

/** Name of the part a relationship leads to, seen from the part that has it. */
export function targetPart(from: string, target: string): string {
  const joined = target.startsWith('/') ? target : path.posix.join('/', path.posix.dirname(from), target)
  return path.posix.normalize(joined).replace(/^\/+/, '')
}

export function relationshipsOf(part: string): string {
  return path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`)
}

/** @param workbook  name of the workbook part */
export function readWorkbookParts(workbook: string, workbookXml: string, relationshipsXml: string): WorkbookParts {
  const relationships = readRelationships(relationshipsXml)
  const partOf = (type: string): string | undefined => {
    const found = relationships.find((relationship) => relationship.type === type)
    return found === undefined ? undefined : targetPart(workbook, found.target)
  }
  const sheetParts = new Map(
    relationships.filter((one) => one.type === 'worksheet').map((one) => [one.id, targetPart(workbook, one.target)]),
  )
  const sheets: SheetPart[] = []
  for (const [tag] of workbookXml.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)) {
    const attributes = attributesOf(tag)
    const id = [...attributes].find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? ''
    const part = sheetParts.get(id)
    // Chart sheets have no cells.
    if (part !== undefined)
      sheets.push({
        name: attributes.get('name') ?? '',
        hidden: (attributes.get('state') ?? 'visible') !== 'visible',
        part,
      })
  }
  const properties = /<(?:\w+:)?workbookPr\s[^<>]*>/.exec(workbookXml)?.[0] ?? ''
  const sharedStrings = partOf('sharedStrings')
  const styles = partOf('styles')
  return {
    sheets,
    is1904: ['1', 'true'].includes(attributesOf(properties).get('date1904') ?? ''),
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
  }
}
