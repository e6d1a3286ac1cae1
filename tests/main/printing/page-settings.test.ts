import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PaperDocument } from '../../../src/core/documents/paper'
import { verifyPdfFile, within } from '../../../src/main/printing/make-pdf'
import { pdfSettings, printSettings } from '../../../src/main/printing/page-settings'

const TABLE: PaperDocument = {
  kind: 'table',
  title: '排班表',
  subtitle: '',
  paper: 'A3',
  landscape: true,
  columns: [],
  rows: [],
  notes: [],
  signatures: [],
}
const SLIPS: PaperDocument = { kind: 'payslips', shopName: '', monthLabel: '', slips: [] }

describe('page settings', () => {
  it('a table has its own paper and numbered pages', () => {
    expect(pdfSettings(TABLE)).toMatchObject({
      pageSize: 'A3',
      landscape: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
    })
    expect(pdfSettings(TABLE).footerTemplate).toMatch(/第 .*pageNumber.* 页 \/ 共 .*totalPages.* 页/)
    expect(printSettings(TABLE)).toMatchObject({ silent: false, pageSize: 'A3', landscape: true })
  })
  it('slips are cut apart and carry no page number', () => {
    expect(pdfSettings(SLIPS)).toMatchObject({ pageSize: 'A4', landscape: false, displayHeaderFooter: false })
  })
})

describe('a finished PDF', () => {
  it('must begin and end like one', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pdf-'))
    const file = path.join(folder, 'a.pdf')
    writeFileSync(file, '%PDF-1.4\n…\n%%EOF\n')
    await expect(verifyPdfFile(file)).resolves.toBeUndefined()
    for (const broken of ['', '%PDF-1.4\n…', 'x%PDF-1.4 %%EOF']) {
      writeFileSync(file, broken)
      await expect(verifyPdfFile(file)).rejects.toThrow('not a whole PDF')
    }
    rmSync(folder, { recursive: true })
  })
  it('must be made in time', async () => {
    await expect(within(20, 'PDF', new Promise(() => {}))).rejects.toThrow('PDF took too long')
    await expect(within(1_000, 'PDF', Promise.resolve(1))).resolves.toBe(1)
  })
})
