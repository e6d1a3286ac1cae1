import type { NativeImage, WebContents } from 'electron'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeAtomically } from '../files/atomic-write'
import { safeFileName, unusedName } from '../files/safe-name'

const TRIES = 20
const WAIT_MS = 150
const SAMPLES = 2_000
const BYTES_PER_PIXEL = 4

/** A window that has not painted yet gives one colour everywhere. */
function isPainted(image: NativeImage): boolean {
  if (image.isEmpty()) return false
  const pixels = image.toBitmap()
  const step = Math.max(1, Math.floor(pixels.length / BYTES_PER_PIXEL / SAMPLES)) * BYTES_PER_PIXEL
  for (let at = step; at + BYTES_PER_PIXEL <= pixels.length; at += step) {
    if (pixels.compare(pixels, 0, BYTES_PER_PIXEL, at, at + BYTES_PER_PIXEL) !== 0) return true
  }
  return false
}

/**
 * A picture of a window that nobody sees. Such a window hands out its last frame first and draws the next one behind it,
 * so a picture counts only when two in a row are the same.
 * @throws Error when the page never paints or never comes to rest
 */
export async function capturePage(contents: WebContents): Promise<Buffer> {
  let before: Buffer | undefined
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const image = await contents.capturePage(undefined, { stayHidden: true, stayAwake: true })
    if (isPainted(image)) {
      const pixels = image.toBitmap()
      if (before?.equals(pixels)) return image.toPNG()
      before = Buffer.from(pixels)
    }
    contents.invalidate()
    await wait(WAIT_MS)
  }
  throw new Error('the page did not paint, or did not come to rest')
}

/** @returns the file written into `folder`/screenshots */
export async function saveScreenshot(
  contents: WebContents,
  folder: string,
  name: string,
  taken: Set<string>,
): Promise<string> {
  const place = path.join(folder, 'screenshots')
  await mkdir(place, { recursive: true })
  const fileName = unusedName(safeFileName(name, '.png', 'screenshot'), (candidate) => taken.has(candidate))
  taken.add(fileName)
  const file = path.join(place, fileName)
  const png = await capturePage(contents)
  await writeAtomically(file, (temporary) => writeFile(temporary, png))
  return file
}
