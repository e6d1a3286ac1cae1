import type { Dirent } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Where the files of an unattended run wait until all of them are there. */
export interface Staging {
  readonly folder: string
  /** Moves every file to its place, replacing files of the same name, and removes the staging folder. */
  readonly publish: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** Like `mkdir` with `recursive`, which never ends where a file system refuses every new folder (/proc). */
async function makeFolder(folder: string): Promise<void> {
  const make = async (): Promise<string | undefined> => {
    try {
      await mkdir(folder, { mode: 0o700 })
      return undefined
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EEXIST' || code === 'ENOENT') return code
      throw error
    }
  }
  if ((await make()) !== 'ENOENT' || path.dirname(folder) === folder) return
  await makeFolder(path.dirname(folder))
  await mkdir(folder, { mode: 0o700 })
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

/**
 * A folder beside `outFolder`, on the same disk, so that publishing is only renaming.
 * @throws the file system's error when it cannot be made
 */
export async function openStaging(outFolder: string, processId: number): Promise<Staging> {
  const folder = `${outFolder}.partial-${processId}`
  await rm(folder, { recursive: true, force: true })
  await makeFolder(folder)
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true })
  return {
    folder,
    discard,
    publish: async () => {
      for (const file of await filesBelow(folder)) {
        const target = path.join(outFolder, file)
        await mkdir(path.dirname(target), { recursive: true })
        await rename(path.join(folder, file), target)
      }
      await discard()
    },
  }
}
