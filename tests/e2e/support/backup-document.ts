import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

/** The shop inside a backup file, read as docs/backup-format.md says, without the app. */
export async function backedUpShop(file: string): Promise<Record<string, unknown>> {
  const bytes = await readFile(file)
  const firstLine = bytes.indexOf('\n')
  if (bytes.toString('ascii', 0, firstLine) !== 'DBZBK1') throw new Error(`not a backup: ${file}`)
  const headerEnd = bytes.indexOf('\n', firstLine + 1)
  const document = JSON.parse(gunzipSync(bytes.subarray(headerEnd + 1)).toString('utf8')) as {
    data: Record<string, unknown>
  }
  return document.data
}
