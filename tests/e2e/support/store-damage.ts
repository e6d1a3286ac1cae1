import { cp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
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
