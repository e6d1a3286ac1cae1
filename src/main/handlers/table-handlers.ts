import { err } from '../../core/kernel/result'
import type { OpenSource } from '../files/open-source'
import type { ReadTables, TableReader } from '../reading/read-tables'
import { listShopFiles, shopFolderError } from '../reading/shop-folder'
import type { Handle } from './handle-context'

export interface TableServices {
  readonly open: OpenSource
  readonly reader: TableReader
  readonly sampleFolder: string
}

async function readShopFolder(folder: string, reader: TableReader): Promise<ReadTables> {
  const files = await listShopFiles(folder)
  return files.ok ? reader.readPaths(files.value) : err(shopFolderError(files.error))
}

export function handleTables(handle: Handle, { open, reader, sampleFolder }: TableServices): void {
  handle('table:pick', async ({ kind }) => {
    const files = await open.pickTables(kind)
    return files === undefined ? err({ code: 'cancelled' }) : reader.readPaths(files)
  })
  handle('table:read', ({ fileName, bytes }) => reader.readBytes(fileName, bytes))
  handle('table:cancel', () => {
    reader.cancel()
    return null
  })
  handle('shop-folder:pick', async () => {
    const folder = await open.pickShopFolder()
    return folder === undefined ? err({ code: 'cancelled' }) : readShopFolder(folder, reader)
  })
  handle('shop-folder:sample', () => readShopFolder(sampleFolder, reader))
}
