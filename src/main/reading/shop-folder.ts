import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ReadFileError } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { READ_LIMITS } from './read-limits'

const EXTENSIONS = new Set(['.xlsx', '.xls', '.csv'])
// '~$' is what Excel and WPS leave beside an open file.
const NOT_A_SHOP_FILE = /^(\.|~\$)/

export interface ShopFolderProblem {
  readonly code: 'unreadable' | 'empty-folder' | 'too-many-files'
  readonly fileName: string
}

/** The problem in the words of the contract, which has none for "too many". */
export function shopFolderError({ code, fileName }: ShopFolderProblem): ReadFileError {
  return { code: code === 'too-many-files' ? 'unreadable' : code, fileName }
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

/** The table files directly inside a shop folder, by name. Folders in it are not searched. */
export async function listShopFiles(folder: string): Promise<Result<readonly string[], ShopFolderProblem>> {
  const folderName = path.basename(folder)
  const entries = await entriesOf(folder)
  if (entries === undefined) return err({ code: 'unreadable', fileName: folderName })
  const names = entries
    .filter(
      (entry) =>
        entry.isFile() && !NOT_A_SHOP_FILE.test(entry.name) && EXTENSIONS.has(path.extname(entry.name).toLowerCase()),
    )
    .map((entry) => entry.name)
    .sort((a, b) => a.localeCompare(b, 'zh-CN'))
  if (names.length === 0) return err({ code: 'empty-folder', fileName: folderName })
  if (names.length > READ_LIMITS.shopFiles) return err({ code: 'too-many-files', fileName: folderName })
  return ok(names.map((name) => path.join(folder, name)))
}
