import type { PaperWindows } from '../printing/paper-window'
import type { Handle } from './handle-context'
import type { SaveServices } from './save-files'
import { saveMany, saveOne } from './save-files'

export interface PaperServices extends SaveServices {
  readonly papers: PaperWindows
}

export function handlePapers(handle: Handle, services: PaperServices): void {
  handle('paper:pdf', ({ suggestedName, paper }) =>
    saveOne(services, 'pdf', suggestedName, async (target) => {
      const { makePdfs } = await import('../printing/make-pdf')
      await makePdfs([{ target, paper }], services.papers)
    }),
  )
  handle('paper:pdf-many', ({ papers }) =>
    saveMany(
      services,
      'pdf',
      papers.map((one) => one.suggestedName),
      async (targets) => {
        const { makePdfs } = await import('../printing/make-pdf')
        await makePdfs(
          papers.map(({ paper }, index) => ({ target: targets[index]!, paper })),
          services.papers,
        )
      },
    ),
  )
  handle('paper:print', async ({ paper }) => {
    const { printPaper } = await import('../printing/print-paper')
    return printPaper(paper, services.papers)
  })
}
