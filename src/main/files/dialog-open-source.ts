import { dialog } from 'electron'
import type { BrowserWindow, OpenDialogOptions } from 'electron'
import { FILE_KIND_TEXT, OPEN_DIALOG_TEXT } from '../app-text'
import type { OpenSource } from './open-source'
import { EXTENSIONS } from './save-target'

const TABLE_EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'csv', 'txt', 'tsv', 'dat']

/** Asks the owner with the system's own dialogs. */
export function dialogOpenSource(window: BrowserWindow): OpenSource {
  const ask = async (options: OpenDialogOptions): Promise<readonly string[] | undefined> => {
    const answer = await dialog.showOpenDialog(window, { buttonLabel: OPEN_DIALOG_TEXT.open, ...options })
    return answer.canceled || answer.filePaths.length === 0 ? undefined : answer.filePaths
  }
  return {
    pickTables: (kind) =>
      ask({
        title: OPEN_DIALOG_TEXT[kind],
        filters: [
          { name: FILE_KIND_TEXT.table, extensions: TABLE_EXTENSIONS },
          { name: FILE_KIND_TEXT.all, extensions: ['*'] },
        ],
        properties: ['openFile', 'multiSelections'],
      }),
    pickShopFolder: async () => {
      const picked = await ask({
        title: OPEN_DIALOG_TEXT.shopFolder,
        buttonLabel: OPEN_DIALOG_TEXT.choose,
        properties: ['openDirectory'],
      })
      return picked?.[0]
    },
    pickCopyFolder: async () => {
      const picked = await ask({
        title: OPEN_DIALOG_TEXT.copyFolder,
        buttonLabel: OPEN_DIALOG_TEXT.choose,
        properties: ['openDirectory', 'createDirectory'],
      })
      return picked?.[0]
    },
    pickBackup: async () => {
      const picked = await ask({
        title: OPEN_DIALOG_TEXT.backup,
        filters: [
          { name: FILE_KIND_TEXT.backup, extensions: [EXTENSIONS.backup.slice(1)] },
          { name: FILE_KIND_TEXT.all, extensions: ['*'] },
        ],
        properties: ['openFile'],
      })
      return picked?.[0]
    },
  }
}
