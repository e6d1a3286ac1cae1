import { describe, expect, it } from 'vitest'
import { safeFileName, unusedName } from '../../../src/main/files/safe-name'

function xlsx(suggested: string): string {
  return safeFileName(suggested, '.xlsx', 'table')
}

describe('file names', () => {
  it('a harmless name gets its extension once', () => {
    expect(xlsx('2026年2月工资表')).toBe('2026年2月工资表.xlsx')
    expect(xlsx('2026年2月工资表.xlsx')).toBe('2026年2月工资表.xlsx')
    expect(xlsx('工资.XLSX')).toBe('工资.xlsx')
    expect(xlsx('report.pdf')).toBe('report.pdf.xlsx')
  })
  it('a path cannot be smuggled in', () => {
    expect(xlsx('../../etc/passwd')).toBe('etc passwd.xlsx')
    expect(xlsx('C:\\Windows\\system.ini')).toBe('C Windows system.ini.xlsx')
    expect(xlsx('a/b')).not.toContain('/')
  })
  it('characters that Windows forbids and control characters become one space', () => {
    expect(xlsx('a<b>c:"d"|e?f*g\u0000h\ni')).toBe('a b c d e f g h i.xlsx')
  })
  it('trailing and leading dots and spaces go', () => {
    expect(xlsx(' ..name.. . ')).toBe('name.xlsx')
  })
  it('marks that reverse or hide text go', () => {
    expect(xlsx('gnp.\u202excod\u200b')).toBe('gnp.xcod.xlsx')
  })
  it.each(['CON', 'con', 'NUL.txt', 'COM1', 'lpt9', 'aux .x'])('the device name %s is not used', (name) => {
    expect(xlsx(name)).toBe(`table-${name}.xlsx`)
  })
  it('a name that only looks like a device is kept', () => {
    expect(xlsx('CONTRACT')).toBe('CONTRACT.xlsx')
    expect(xlsx('COM10')).toBe('COM10.xlsx')
  })
  it('nothing left gives the fallback', () => {
    expect(xlsx('')).toBe('table.xlsx')
    expect(xlsx('///')).toBe('table.xlsx')
  })
  it('is at most 120 characters with its extension, and letters with accents are one character', () => {
    expect([...xlsx('长'.repeat(300))].length).toBe(120)
    expect(xlsx('e\u0301')).toBe('é.xlsx')
  })
  it('an unused name is kept, a taken one is numbered', () => {
    const taken = new Set(['a.pdf', 'a (2).pdf'])
    expect(unusedName('b.pdf', (name) => taken.has(name))).toBe('b.pdf')
    expect(unusedName('a.pdf', (name) => taken.has(name))).toBe('a (3).pdf')
  })
})
