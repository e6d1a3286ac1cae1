import path from 'node:path'
import { ReadingStopped } from './growing-sheet'
import { READ_LIMITS } from './read-limits'
import { forEachTag } from './xml-tags'

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

export function readRelationships(xml: string): readonly Relationship[] {
  const relationships: Relationship[] = []
  forEachTag(xml, ({ name, attributes }) => {
    if (name !== 'Relationship') return
    relationships.push({
      id: attributes.get('Id') ?? '',
      // Transitional and strict files name the same things below different addresses.
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: attributes.get('Target') ?? '',
    })
  })
  return relationships
}

/** Name of the part a relationship leads to, seen from the part that has it. */
export function targetPart(from: string, target: string): string {
  const joined = target.startsWith('/') ? target : path.posix.join('/', path.posix.dirname(from), target)
  return path.posix.normalize(joined).replace(/^\/+/, '')
}

export function relationshipsOf(part: string): string {
  return path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`)
}

/**
 * @param workbook  name of the workbook part
 * @returns undefined when the part is no workbook
 * @throws ReadingStopped
 */
export function readWorkbookParts(
  workbook: string,
  workbookXml: string,
  relationships: readonly Relationship[],
): WorkbookParts | undefined {
  const partOf = (type: string): string | undefined => {
    const found = relationships.find((relationship) => relationship.type === type)
    return found === undefined ? undefined : targetPart(workbook, found.target)
  }
  const sheetParts = new Map(
    relationships.filter((one) => one.type === 'worksheet').map((one) => [one.id, targetPart(workbook, one.target)]),
  )
  const sheets: SheetPart[] = []
  let isWorkbook = false
  let is1904 = false
  forEachTag(workbookXml, ({ name, attributes }) => {
    if (name === 'workbook') isWorkbook = true
    if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '')
    if (name !== 'sheet') return
    const id = [...attributes].find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? ''
    const part = sheetParts.get(id)
    // Chart sheets have no cells.
    if (part === undefined) return
    if (sheets.length === READ_LIMITS.sheets) throw new ReadingStopped('too-many-sheets')
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible'
    sheets.push({ name: attributes.get('name') ?? '', hidden: isHidden, part })
  })
  if (!isWorkbook) return undefined
  const sharedStrings = partOf('sharedStrings')
  const styles = partOf('styles')
  return {
    sheets,
    is1904,
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
  }
}
