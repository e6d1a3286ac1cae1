import type { PaperDocument } from '../../core/documents/paper'

/** Each has an `@page` rule of this name in print.css and a screen size in paper.css. */
export type SheetName = 'a4-text' | 'a4-strips' | 'a4-portrait' | 'a4-landscape' | 'a3-portrait' | 'a3-landscape'

export function sheetNameOf(paper: PaperDocument): SheetName {
  switch (paper.kind) {
    case 'job-description':
    case 'job-descriptions':
    case 'notice':
      return 'a4-text'
    case 'payslips':
      return 'a4-strips'
    case 'picture':
      return paper.paper === 'A3' ? 'a3-landscape' : 'a4-landscape'
    case 'table': {
      const direction = paper.landscape ? 'landscape' : 'portrait'
      return paper.paper === 'A3' ? `a3-${direction}` : `a4-${direction}`
    }
  }
}
