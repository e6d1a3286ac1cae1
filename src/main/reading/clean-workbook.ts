import type { ZipPart } from '../zip/stored-zip'
import { storedZip } from '../zip/stored-zip'
import type { NumberMeaning } from './number-format'
import type { GatedWorkbook } from './xlsx-gate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DATE_FORMAT_ID = 14
const HEADER = '<?xml version="1.0" encoding="UTF-8"?>'

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"/>`,
  )
  return `${HEADER}<Relationships xmlns="${RELATIONSHIPS}">${lines.join('')}</Relationships>`
}

/** Styles in which exactly the formats of the wanted meanings are dates, so that the reader marks their cells for us. */
function stylesXml(formats: readonly NumberMeaning[], asDates: readonly NumberMeaning[]): string {
  const lines = formats.map((meaning) => `<xf numFmtId="${asDates.includes(meaning) ? DATE_FORMAT_ID : 0}"/>`)
  return `${HEADER}<styleSheet xmlns="${MAIN}"><cellXfs>${lines.join('')}</cellXfs></styleSheet>`
}

/**
 * A workbook of our own making around the cells of the given one: sheet names, ids and links are ours, so nothing but cell
 * values of the original reaches the spreadsheet reader.
 */
export function cleanWorkbook(
  workbook: GatedWorkbook,
  asDates: readonly NumberMeaning[],
  options: { readonly withTexts: boolean },
): Uint8Array {
  const text = (name: string, content: string): ZipPart => ({ name, pieces: [Buffer.from(content, 'utf8')] })
  const sheets = workbook.sheets.map(
    (_sheet, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const strings = options.withTexts ? workbook.sharedStrings : undefined
  return storedZip([
    text(
      '[Content_Types].xml',
      `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    text('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    text(
      'xl/workbook.xml',
      `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><workbookPr date1904="${workbook.is1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...workbook.sheets.map((_sheet, index) => ['worksheet', `worksheets/sheet${index}.xml`] as const),
        ['styles', 'styles.xml'],
        ...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
      ]),
    ),
    text('xl/styles.xml', stylesXml(workbook.formats, asDates)),
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', pieces: [strings] }]),
    ...workbook.sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      pieces: [
        Buffer.from(`${HEADER}<worksheet xmlns="${MAIN}">`),
        sheet.sheetData,
        Buffer.from(`${sheet.closing}</worksheet>`),
      ],
    })),
  ])
}
