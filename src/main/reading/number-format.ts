import { forEachTag } from './xml-tags'

/** What a cell's number means: a plain number, a day (perhaps with a time), or a time or duration without a day. */
export type NumberMeaning = 'number' | 'day' | 'time'

// Formats without a code in the file, including those whose look depends on a Chinese system.
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56])

/** 'yyyy"年"m"月"d"日"' → day, '[h]:mm' → time, '#,##0.00' → number. `m` is a month only without hours and seconds. */
export function meaningOfFormat(code: string): NumberMeaning {
  const hasElapsed = /\[(h+|m+|s+)\]/i.test(code)
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase()
  if (/general|e[+-]/.test(bare)) return 'number'
  if (/[yd]|a{3}/.test(bare)) return 'day'
  if (hasElapsed || /[hs]/.test(bare) || /am\/pm|a\/p/.test(bare)) return 'time'
  return bare.includes('m') ? 'day' : 'number'
}

/** The meaning of each cell format of a workbook (`cellXfs`), by its index, from the text of styles.xml. */
export function cellFormatMeanings(stylesXml: string): readonly NumberMeaning[] {
  const custom = new Map<string, NumberMeaning>()
  const ids: string[] = []
  let isInCellFormats = false
  forEachTag(
    stylesXml,
    ({ name, attributes }) => {
      const id = attributes.get('numFmtId')
      if (name === 'numFmt' && id !== undefined) custom.set(id, meaningOfFormat(attributes.get('formatCode') ?? ''))
      if (name === 'cellXfs') isInCellFormats = true
      if (name === 'xf' && isInCellFormats) ids.push(id ?? '0')
    },
    (name) => {
      if (name === 'cellXfs') isInCellFormats = false
    },
  )
  return ids.map((id) => {
    const builtIn = Number(id)
    return custom.get(id) ?? (BUILT_IN_DAYS.has(builtIn) ? 'day' : BUILT_IN_TIMES.has(builtIn) ? 'time' : 'number')
  })
}
