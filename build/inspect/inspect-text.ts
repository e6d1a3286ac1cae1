import { ALL_TABLES } from '../../src/core/imports/columns/all-tables'
import type { FormatName, InspectedProblem, InspectedSheet, Inspection } from './inspection'

const FORMATS: Readonly<Record<FormatName, string>> = {
  xlsx: 'Excel 工作簿 .xlsx',
  zip: '压缩的文件',
  xls: 'Excel 2003 及更早的工作簿 .xls',
  ole: '旧 Office 文件或加密文件',
  html: '网页表格',
  'xml-2003': 'Excel 2003 XML',
  csv: '文本 .csv',
  foreign: '别的软件的表格',
  archive: '压缩包',
  other: '不是表格',
}
const MOST_NAMES = 30

export const INSPECT_TEXT = {
  usage: '用法：npm run -s inspect -- 文件 [--json]',
  refused: (file: string, format: FormatName, reason: string) =>
    `文件：${file}（${FORMATS[format]}）\n没有读取：${reason}`,
} as const

export function kindText(kind: Inspection['kind']): string {
  return kind === 'unknown' ? '没认出' : ALL_TABLES[kind].title
}

function sheetLine(sheet: InspectedSheet): string {
  const parts = [
    `「${sheet.name}」${sheet.hidden ? '（隐藏，不导入）' : ''}`,
    kindText(sheet.kind),
    ...(sheet.headerRow === undefined ? [] : [`表头在第 ${sheet.headerRow} 行`]),
    `${sheet.rows} 行 ${sheet.columns} 列`,
    ...(sheet.kind === 'unknown' || sheet.hidden ? [] : [`可导入 ${sheet.taken} 行`]),
  ]
  return `  ${parts.join('，')}`
}
function problemLine({ sheet, row, column, severity, text }: InspectedProblem): string {
  const place = `「${sheet}」${row > 0 ? `第 ${row} 行` : ''}${column === undefined ? '' : `“${column}”列`}`
  return `  ${severity === 'error' ? '✗' : '!'} ${place}：${text}`
}
function peopleLines({ people, unknownPeople }: Inspection): readonly string[] {
  const names = people.slice(0, MOST_NAMES).map(({ name, employeeNo }) => (name === '' ? employeeNo : name))
  const more = people.length > MOST_NAMES ? ' 等' : ''
  return [
    `人员：${people.length} 位${people.length === 0 ? '' : `：${names.join('、')}${more}`}`,
    ...(unknownPeople.length === 0 ? [] : [`名单里没有：${unknownPeople.length} 位：${unknownPeople.join('、')}`]),
  ]
}

/** What the person at the terminal reads. */
export function inspectionText(inspection: Inspection): string {
  const { file, format, kind, sheets, problems } = inspection
  return [
    `文件：${file}（${FORMATS[format]}）`,
    `认出：${kindText(kind)}${inspection.months.length === 0 ? '' : `，${inspection.months.join('、')}`}`,
    `工作表：${sheets.length} 张`,
    ...sheets.map(sheetLine),
    ...peopleLines(inspection),
    `行：共 ${inspection.rows} 行，可导入 ${inspection.rowsTaken} 行，有错 ${inspection.rowsWithProblems} 行；打卡 ${inspection.punches} 次`,
    problems.length === 0 ? '问题：没有' : `问题：${problems.length} 处（✗ 不导入，! 请核对）`,
    ...problems.map(problemLine),
  ].join('\n')
}
