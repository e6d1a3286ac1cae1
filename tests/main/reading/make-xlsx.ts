import type { MadePart } from '../make-zip'
import { makeZip } from '../make-zip'

export interface MadeSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** What stands between `<sheetData>` and its end. */
  readonly rows: string
  /** What follows `</sheetData>`. */
  readonly tail?: string
  /** What stands before `<sheetData>`. */
  readonly head?: string
}
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[]
  readonly sharedStrings?: string
  /** Number format codes; cell style 1 is the first, style 0 is General. */
  readonly formats?: readonly string[]
  readonly workbookExtra?: string
  readonly date1904?: boolean
  readonly extraParts?: readonly MadePart[]
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook exactly as the test wants them, right or wrong. */
export function xlsxParts(workbook: MadeWorkbook): readonly MadePart[] {
  const { sheets, formats = [], sharedStrings } = workbook
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`
  const relationships = (lines: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
  const sheetTags = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  )
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`)
  const xfs = [
    '<xf numFmtId="0"/>',
    ...formats.map((_code, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`),
  ]
  return [
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', content: relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${NS} xmlns:r="${REL}"><workbookPr${workbook.date1904 === true ? ' date1904="1"' : ''}/><sheets>${sheetTags.join('')}</sheets>${workbook.workbookExtra ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map((_sheet, index) =>
          relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
        ),
        relationship('rIdS', 'styles', 'styles.xml'),
        relationship('rIdT', 'sharedStrings', 'sharedStrings.xml'),
      ]),
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${NS}><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    },
    ...(sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `<sst ${NS}>${sharedStrings}</sst>` }]),
    ...sheets.map(({ head = '', rows, tail = '' }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet ${NS}>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
    })),
    ...(workbook.extraParts ?? []),
  ]
}

export function makeXlsx(workbook: MadeWorkbook): Buffer {
  return makeZip(xlsxParts(workbook))
}

export function oneSheet(rows: string, extra: Partial<MadeSheet> = {}): Buffer {
  return makeXlsx({ sheets: [{ name: 'Sheet1', rows, ...extra }] })
}
