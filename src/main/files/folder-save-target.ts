import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { safeFileName, unusedName } from './safe-name'
import type { FileKind, SaveTarget } from './save-target'
import { EXTENSIONS, FALLBACK_NAMES } from './save-target'

/** New files in one folder: nothing that exists is overwritten, and the names differ among themselves. */
export function pathsInFolder(folder: string, suggestedNames: readonly string[], kind: FileKind): readonly string[] {
  const taken = new Set<string>()
  // Compared in small letters: 'A.xlsx' and 'a.xlsx' are one file on Windows and macOS.
  const isTaken = (name: string): boolean => taken.has(name.toLowerCase()) || existsSync(path.join(folder, name))
  return suggestedNames.map((suggested) => {
    const name = unusedName(safeFileName(suggested, EXTENSIONS[kind], FALLBACK_NAMES[kind]), isTaken)
    taken.add(name.toLowerCase())
    return path.join(folder, name)
  })
}

/** Saves into a fixed folder without asking: the demo and tests. */
export function folderSaveTarget(folder: string): SaveTarget {
  const pick = async (names: readonly string[], kind: FileKind): Promise<readonly string[]> => {
    await mkdir(folder, { recursive: true })
    return pathsInFolder(folder, names, kind)
  }
  return {
    pickFile: async (suggestedName, kind) => (await pick([suggestedName], kind))[0],
    pickFiles: pick,
  }
}
