import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { KeyFinder } from '../../../src/main/backup/key-finder'
import { openBackup } from '../../../src/main/handlers/backup-handlers'
import { openEntry } from '../../../src/main/safety/journal-box'
import { decodeSegment } from '../../../src/main/safety/journal-segment'

// Files as earlier releases wrote them. They stay for ever, and every release opens them.

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/backups')
const PASSPHRASE = '示例密码 2026'
const TEXT = readFileSync(path.join(FOLDER, 'schema-1.json'), 'utf8')

function fileOf(name: string): string {
  return path.join(FOLDER, name)
}

describe('backups that were written once', () => {
  it.each([
    ['format-1.dbzbak', undefined],
    ['format-2.dbzbak', undefined],
    ['format-2-passphrase.dbzbak', PASSPHRASE],
    ['format-2-sealed.dbzbak', PASSPHRASE],
  ])('%s opens and holds the shop it was made from', async (name, passphrase) => {
    const opened = await openBackup(fileOf(name), passphrase)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(gunzipSync(opened.value.document.gzip).toString('utf8')).toBe(TEXT)
  })
  it.each(['format-2-passphrase.dbzbak', 'format-2-sealed.dbzbak'])(
    '%s asks for its passphrase, and knows a wrong one',
    async (fileName) => {
      expect(await openBackup(fileOf(fileName))).toEqual({ ok: false, error: { code: 'needs-passphrase', fileName } })
      expect(await openBackup(fileOf(fileName), '示例密码 2025')).toEqual({
        ok: false,
        error: { code: 'wrong-passphrase', fileName },
      })
    },
  )
})

describe('journals that were written once', () => {
  const entries = [8, 9].map((seq) => ({ seq, body: `{"what":"示例 ${seq}"}` }))

  it('readable', () => {
    expect(decodeSegment(readFileSync(fileOf('journal-1.dbzj'))).entries).toEqual(entries)
  })
  it('sealed', async () => {
    const segment = decodeSegment(readFileSync(fileOf('journal-1-sealed.dbzj')))
    const key = await new KeyFinder(PASSPHRASE).keyOfSeal(segment.header!.seal!)
    if (!key.ok) throw new Error(key.error)
    expect(segment.entries.map((entry) => openEntry(entry, key.value, segment.header!))).toEqual(entries)
  })
})
