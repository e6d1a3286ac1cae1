import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_TABLES, EXPORTED_KINDS, TABLE_KINDS } from '../../../src/core/imports/columns/all-tables'
import { templateText } from '../../../src/core/text/template-text'

const MANUAL = readFileSync(path.resolve(import.meta.dirname, '../../../docs/shop-folder.md'), 'utf8')
/** The chapter of a table, from its heading to the next. */
const chapterOf = (title: string): string => MANUAL.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''

describe('the manual of the shop folder', () => {
  it('has a chapter for every table with every column, what belongs there and whether it is required', () => {
    for (const kind of TABLE_KINDS) {
      const { title, columns } = ALL_TABLES[kind]
      expect(chapterOf(title), title).not.toBe('')
      if (EXPORTED_KINDS.has(kind)) continue
      for (const column of Object.values(columns)) {
        const required = column.required ? '必填' : ''
        expect(chapterOf(title)).toContain(`| ${column.headings[0]} | ${required} | ${column.hint} |`)
        for (const other of column.headings) expect(chapterOf(title)).toContain(other)
      }
    }
  })
  it('explains every way of scoring and every kind of commission', () => {
    for (const [chapter, lines] of [
      ['考核方案', templateText.scoring],
      ['提成方案', templateText.tiers],
    ] as const) {
      for (const [kind, , hint] of lines) {
        expect(chapterOf(chapter)).toContain(`| ${kind} |`)
        expect(chapterOf(chapter)).toContain(hint)
      }
    }
  })
})
