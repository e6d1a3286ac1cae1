import type { WebContents } from 'electron'
import type { PaperDocument } from '../../core/documents/paper'
import type { Channels } from '../../ipc/contract'
import { printSettings } from './page-settings'
import type { PaperWindows } from './paper-window'

type PrintResult = ReturnType<Channels['paper:print']>

function printWithDialog(contents: WebContents, paper: PaperDocument): Promise<PrintResult> {
  return new Promise((resolve) => {
    contents.print(printSettings(paper), (isPrinted, reason) => {
      if (isPrinted) resolve({ ok: true, value: null })
      else resolve({ ok: false, error: { code: /cancel/i.test(reason) ? 'cancelled' : 'no-printer' } })
    })
  })
}

/** Shows the system's print dialog for the paper. */
export async function printPaper(paper: PaperDocument, windows: PaperWindows): Promise<PrintResult> {
  const [result] = await windows.draw([paper], async (contents) => {
    // Without any printer Chromium would wait for a dialog that never comes.
    const printers = await contents.getPrintersAsync()
    if (printers.length === 0) return { ok: false, error: { code: 'no-printer' } } as const
    return printWithDialog(contents, paper)
  })
  return result!
}
