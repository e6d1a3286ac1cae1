import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron'
import type { PaperDocument } from '../../core/documents/paper'
import { PDF_TEXT } from '../app-text'

interface Sheet {
  readonly size: 'A4' | 'A3'
  readonly landscape: boolean
  /** Slips are cut apart, and a letter is one page: a page number would belong to nobody. */
  readonly pageNumbers: boolean
}

export function sheetOf(paper: PaperDocument): Sheet {
  switch (paper.kind) {
    case 'table':
      return { size: paper.paper, landscape: paper.landscape, pageNumbers: true }
    case 'picture':
      return { size: paper.paper, landscape: true, pageNumbers: false }
    case 'job-description':
    case 'job-descriptions':
      return { size: 'A4', landscape: false, pageNumbers: true }
    case 'payslips':
    case 'notice':
      return { size: 'A4', landscape: false, pageNumbers: false }
  }
}

// Chromium fills in the two classes. The template is a document of its own, without our styles; its text is tiny unless sized.
const PAGE_NUMBERS = `<div style="width:100%;text-align:center;font-size:11px;color:#666">${PDF_TEXT.pageNumber('<span class="pageNumber"></span>', '<span class="totalPages"></span>')}</div>`
const NOTHING = '<span></span>'

/** Size and margins come from the page's own `@page` rule; margins here would be added to it. */
export function pdfSettings(paper: PaperDocument): PrintToPDFOptions {
  const sheet = sheetOf(paper)
  return {
    pageSize: sheet.size,
    landscape: sheet.landscape,
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: sheet.pageNumbers,
    headerTemplate: NOTHING,
    footerTemplate: PAGE_NUMBERS,
  }
}

export function printSettings(paper: PaperDocument): WebContentsPrintOptions {
  const sheet = sheetOf(paper)
  return { silent: false, printBackground: true, pageSize: sheet.size, landscape: sheet.landscape }
}
