import { describe, expect, it } from 'vitest'
import { cellFormatMeanings, meaningOfFormat } from '../../../src/main/reading/number-format'

describe('number formats', () => {
  it.each([
    ['yyyy-mm-dd', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['m"月"', 'day'],
    ['[$-804]aaaa', 'day'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'day'],
    ['m/d/yy h:mm', 'day'],
    ['h:mm', 'time'],
    ['[h]:mm:ss', 'time'],
    ['[mm]:ss', 'time'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['h:mm AM/PM;@', 'time'],
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00_);[Red](#,##0.00)', 'number'],
    ['0"d"', 'number'],
    ['0\\h', 'number'],
    ['@', 'number'],
    ['', 'number'],
  ])('%s is a %s', (code, meaning) => {
    expect(meaningOfFormat(code)).toBe(meaning)
  })
  it('built-in formats have their Chinese meanings; cellStyleXfs do not count', () => {
    const ids = [0, 14, 20, 22, 31, 33, 46, 55, 57, 4]
    const xml = `<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="9">${ids.map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join('')}</cellXfs></styleSheet>`
    expect(cellFormatMeanings(xml)).toEqual([
      'number',
      'day',
      'time',
      'day',
      'day',
      'time',
      'time',
      'time',
      'day',
      'number',
    ])
  })
})
