import { describe, expect, it } from 'vitest'
import {
  IMPORT_PROBLEM_CODES,
  importProblemPlace,
  importProblemSentence,
  importProblemText,
  importSummaryText,
  quotesAmount,
} from '../../../src/core/text/import-text'

const AT = { file: '员工.xlsx', sheet: '员工名单', row: 5, column: '入职日期', code: 'not-a-day', found: '去年' }

describe('what an import says', () => {
  it('names file, sheet, row, column, what stood there and what to do', () => {
    expect(importProblemText(AT)).toBe(
      '员工.xlsx「员工名单」第 5 行“入职日期”列：“去年”不是日期。请写成 2025-11-03 这样。',
    )
  })
  it('leaves out what there is not', () => {
    expect(importProblemPlace({ file: '业绩.csv', sheet: '业绩', row: 0 })).toBe('业绩.csv：')
    expect(importSummaryText({ sheets: 2, rows: 30, accepted: 28 })).toBe('认出 2 张表，共 30 行，可导入 28 行')
  })
  it('has a sentence with an end for every code, with and without what was found', () => {
    for (const code of IMPORT_PROBLEM_CODES) {
      for (const found of ['', 'x'])
        expect(importProblemSentence({ code, found }), code).toMatch(/[一-龥].*(?:。|。x)$/)
    }
  })
  it('knows the sentences that repeat an amount', () => {
    const aboutMoney = IMPORT_PROBLEM_CODES.filter((code) => /money|amount|decimals|sales|refund|tiers/.test(code))
    expect(aboutMoney.length).toBeGreaterThan(6)
    expect(aboutMoney.filter((code) => !quotesAmount(code))).toEqual([])
    for (const code of aboutMoney) expect(importProblemSentence({ code, found: '••••' })).toContain('••••')
  })
  it('treats an unknown code as the mistake of a programmer', () => {
    expect(() => importProblemSentence({ code: 'toString', found: '' })).toThrow('toString')
  })
})
