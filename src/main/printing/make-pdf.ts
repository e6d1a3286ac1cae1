import { open, writeFile } from 'node:fs/promises'
import type { PaperDocument } from '../../core/documents/paper'
import { writeAtomically } from '../files/atomic-write'
import { pdfSettings } from './page-settings'
import type { PaperWindows } from './paper-window'

const PDF_LIMIT_MS = 30_000
const TAIL_BYTES = 32

/** @throws Error when `work` takes longer than allowed */
export async function within<T>(limitMs: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took too long`)), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A whole PDF starts with '%PDF-' and ends with '%%EOF'. */
export async function verifyPdfFile(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const head = Buffer.alloc(5)
    const tail = Buffer.alloc(TAIL_BYTES)
    await handle.read(head, 0, head.length, 0)
    await handle.read(tail, 0, TAIL_BYTES, Math.max(0, size - TAIL_BYTES))
    if (head.toString('latin1') !== '%PDF-' || !tail.toString('latin1').includes('%%EOF'))
      throw new Error('not a whole PDF')
  } finally {
    await handle.close()
  }
}

/** Makes each paper a PDF file of its own. @throws with the errno of what the disk said */
export async function makePdfs(
  files: readonly { readonly target: string; readonly paper: PaperDocument }[],
  windows: PaperWindows,
): Promise<void> {
  await windows.draw(
    files.map((file) => file.paper),
    async (contents, index) => {
      const { target, paper } = files[index]!
      const pdf = await within(PDF_LIMIT_MS, 'PDF', contents.printToPDF(pdfSettings(paper)))
      await writeAtomically(target, (file) => writeFile(file, pdf), verifyPdfFile)
    },
  )
}
