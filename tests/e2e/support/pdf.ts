import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The words of a PDF, as its reader would copy them; spaces between Chinese letters are the layout's, not the text's. */
export async function pdfText(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { maxBuffer: 16 * 1024 * 1024 })
  return stdout
}

/** Pages, and the size of the first in points: A4 upright is 595 × 842. */
export async function pdfSize(file: string): Promise<{ pages: number; width: number; height: number }> {
  const { stdout } = await run('pdfinfo', [file])
  const number = (pattern: RegExp, group = 1): number => Math.round(Number(pattern.exec(stdout)?.[group]))
  const size = /Page size:\s+([\d.]+) x ([\d.]+)/
  return { pages: number(/Pages:\s+(\d+)/), width: number(size), height: number(size, 2) }
}
