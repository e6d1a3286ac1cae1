import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import path from 'node:path'
import { FILE_KIND_TEXT, OPEN_DIALOG_TEXT } from '../app-text'
import { pathsInFolder } from './folder-save-target'
import { safeFileName } from './safe-name'
import type { SaveTarget } from './save-target'
import { EXTENSIONS, FALLBACK_NAMES } from './save-target'

/** Asks the owner with the system's own dialogs; starts where the last file of this session went. */
export function dialogSaveTarget(window: BrowserWindow): SaveTarget {
  let folder = app.getPath('documents')
  return {
    pickFile: async (suggestedName, kind) => {
      const extension = EXTENSIONS[kind]
      const answer = await dialog.showSaveDialog(window, {
        defaultPath: path.join(folder, safeFileName(suggestedName, extension, FALLBACK_NAMES[kind])),
        buttonLabel: OPEN_DIALOG_TEXT.save,
        filters: [{ name: FILE_KIND_TEXT[kind], extensions: [extension.slice(1)] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (answer.canceled || answer.filePath === '') return undefined
      folder = path.dirname(answer.filePath)
      // The Linux dialog does not add the extension.
      return answer.filePath.toLowerCase().endsWith(extension) ? answer.filePath : `${answer.filePath}${extension}`
    },
    pickFiles: async (suggestedNames, kind) => {
      const answer = await dialog.showOpenDialog(window, {
        title: OPEN_DIALOG_TEXT.saveFolder,
        defaultPath: folder,
        buttonLabel: OPEN_DIALOG_TEXT.save,
        properties: ['openDirectory', 'createDirectory'],
      })
      const picked = answer.filePaths[0]
      if (answer.canceled || picked === undefined) return undefined
      folder = picked
      return pathsInFolder(picked, suggestedNames, kind)
    },
  }
}
