import { readFile, writeFile } from 'node:fs/promises'
import { writeAtomically } from '../files/atomic-write'
import type { Handle } from './handle-context'
import type { SaveServices } from './save-files'
import { saveOne } from './save-files'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
/** The last chunk of every PNG: length 0, 'IEND', its checksum. */
const ENDING = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82] as const

/** @throws Error for anything but the whole bytes of one PNG: the page may write nothing else by this way */
export function assertPng(bytes: Uint8Array): void {
  const startsWell = SIGNATURE.every((byte, index) => bytes[index] === byte)
  const endsWell = ENDING.every((byte, index) => bytes[bytes.length - ENDING.length + index] === byte)
  if (bytes.length < SIGNATURE.length + ENDING.length || !startsWell || !endsWell) throw new Error('not a whole PNG')
}

export function handlePictures(handle: Handle, services: SaveServices): void {
  handle('picture:save', async ({ suggestedName, png }) => {
    assertPng(png)
    return saveOne(services, 'picture', suggestedName, (target) =>
      writeAtomically(
        target,
        (file) => writeFile(file, png),
        async (file) => assertPng(await readFile(file)),
      ),
    )
  })
}
