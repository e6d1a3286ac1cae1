import type { SavedFiles } from '../files/saved-files'
import type { Handle } from './handle-context'

/** Shows a saved file in its folder. It is never opened: an export must not start another program by itself. */
export function handleReveal(handle: Handle, saved: SavedFiles, showInFolder: (file: string) => void): void {
  handle('file:reveal', ({ token }) => {
    const file = saved.pathOf(token)
    if (file !== undefined) showInFolder(file)
    return null
  })
}
