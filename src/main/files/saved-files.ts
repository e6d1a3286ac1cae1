import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { SavedFile } from '../../ipc/contract'

/** Files written in this session. The page holds only tokens, so it can never name a path. */
export class SavedFiles {
  private readonly paths = new Map<string, string>()

  async remember(file: string): Promise<SavedFile> {
    const token = randomUUID()
    this.paths.set(token, file)
    return { token, fileName: path.basename(file), bytes: (await stat(file)).size }
  }
  pathOf(token: string): string | undefined {
    return this.paths.get(token)
  }
}
