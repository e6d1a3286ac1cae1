import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'

// What happens to databases in the world, done to the profile of an app that is not running.

const STORE = 'IndexedDB'

async function storeFiles(profile: string): Promise<readonly string[]> {
  const folder = path.join(profile, STORE)
  return (await readdir(folder, { recursive: true })).map((name) => path.join(folder, name))
}

/** A cleaner removes the database's folder. */
export async function deleteStore(profile: string): Promise<void> {
  await rm(path.join(profile, STORE), { recursive: true })
}
/** Another profile's database lies in its place. */
export async function putForeignStore(profile: string, other: string): Promise<void> {
  await deleteStore(profile)
  await cp(path.join(other, STORE), path.join(profile, STORE), { recursive: true })
}
/** A disk gives back something else than was written. */
export async function corruptManifest(profile: string): Promise<void> {
  const manifests = (await storeFiles(profile)).filter((file) => path.basename(file).startsWith('MANIFEST-'))
  if (manifests.length === 0) throw new Error('the store has no MANIFEST')
  for (const file of manifests) {
    await truncate(file, 0)
    await writeFile(file, Buffer.alloc(4_096, 0x5a))
  }
}

async function filesOf(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).map((name) => path.join(folder, name))
}
export function copiesIn(profile: string): Promise<readonly string[]> {
  return filesOf(path.join(profile, 'snapshots'))
}
async function fillAfterLine(file: string, lines: number): Promise<void> {
  const bytes = await readFile(file)
  let end = -1
  for (let line = 0; line < lines; line += 1) end = bytes.indexOf('\n', end + 1)
  bytes.fill(0x5a, end + 1)
  await writeFile(file, bytes)
}
/** Journal and copies are there, their heads tell that there was a shop, and the rest is not what was written. */
export async function spoilCopies(profile: string): Promise<void> {
  for (const file of await copiesIn(profile)) await fillAfterLine(file, 2)
  for (const file of await filesOf(path.join(profile, 'journal'))) await fillAfterLine(file, 1)
}
/** Only the newest lines of the journal are lost. */
export async function spoilEndOfJournal(profile: string): Promise<void> {
  for (const file of await filesOf(path.join(profile, 'journal'))) await fillAfterLine(file, 2)
}
