import { Packer } from 'docx'
import { readFile, writeFile } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DescriptionPaper } from '../../core/documents/paper'
import { writeAtomically } from '../files/atomic-write'
import { readZipDirectory } from '../zip/zip-directory'
import { descriptionDocument } from './description-document'

const MAX_ENTRIES = 200
const WANTED = ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/footer1.xml']

/** A cut-off file has no list of parts; one of another kind has other parts. @throws Error */
export async function verifyWordFile(file: string): Promise<void> {
  const directory = readZipDirectory(await readFile(file), MAX_ENTRIES)
  if (!directory.ok) throw new Error(`document not written: zip is ${directory.error}`)
  const names = new Set(directory.value.map((entry) => entry.name))
  const missing = WANTED.filter((name) => !names.has(name))
  if (missing.length > 0) throw new Error(`document not written: ${missing.length} parts missing`)
}

/** Writes each description as a Word file of its own, whole or not at all. @throws with the errno of what the disk said */
export async function writeWordFiles(
  files: readonly { readonly target: string; readonly paper: DescriptionPaper }[],
): Promise<void> {
  for (const { target, paper } of files) {
    const bytes = await Packer.toBuffer(descriptionDocument(paper))
    await writeAtomically(target, (file) => writeFile(file, bytes), verifyWordFile)
    // A document takes some 20 ms of this process; between two of them the window is served.
    await nextTurn()
  }
}
