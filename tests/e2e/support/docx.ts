import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'

/** The document part of a Word file, as XML. */
export async function readDocx(file: string): Promise<string> {
  const part = unzipSync(await readFile(file))['word/document.xml']
  if (part === undefined) throw new Error(`${file} has no document`)
  return strFromU8(part)
}
