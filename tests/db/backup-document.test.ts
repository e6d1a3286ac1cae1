import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { readBackupDocument } from '../../src/renderer/db/backup-document'
import { buildBackupDocument } from './document-text'
import { readMeta } from '../../src/renderer/db/commit'
import { compareShops } from '../../src/renderer/db/compare-shops'
import type { SchemaVersion } from '../../src/renderer/db/schema-versions'
import { latestVersionOf, SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import { readHistory } from '../../src/renderer/db/shop-history'
import { readShop } from '../../src/renderer/db/shop-repository'
import { anyShop } from '../schema/shop-arbitraries'
import { closedMarch } from './closed-march'
import { LI, must, openTestShop, person, rosterOf, WANG } from './test-shop'
import { runs } from '../property-runs'

const LATEST = latestVersionOf(SCHEMA_VERSIONS)
const META = { dbId: 'db-1', seq: 42, createdAt: '2026-04-01T08:00:00.000Z' }

/** The document with one thing changed, as text. */
function tampered(change: (document: Record<string, never>) => void): string {
  const document = JSON.parse(buildBackupDocument(EMPTY_SHOP, META)) as Record<string, never>
  change(document)
  return JSON.stringify(document)
}
function codeOf(text: string): string {
  const read = readBackupDocument(text)
  return read.ok ? 'ok' : read.error.code
}

describe('the backup document', () => {
  it('gives back any shop exactly as it was', () => {
    fc.assert(
      fc.property(anyShop, (shop) => {
        const read = must(readBackupDocument(buildBackupDocument(shop, META)))
        expect(read.data).toEqual(shop)
        expect(read).toMatchObject({ ...META, version: 2, schemaVersion: LATEST })
        expect(read.history).toBeUndefined()
      }),
      { numRuns: runs(60) },
    )
  })

  it('is refused by kind of fault', () => {
    expect(codeOf(tampered(() => undefined))).toBe('ok')
    expect(codeOf('')).toBe('not-a-backup')
    expect(codeOf('[]')).toBe('not-a-backup')
    expect(codeOf('{"format":"something-else","version":1}')).toBe('not-a-backup')
    expect(codeOf(buildBackupDocument(EMPTY_SHOP, META).slice(0, -1))).toBe('not-a-backup')
    expect(codeOf(tampered((d) => Object.assign(d, { version: 3 })))).toBe('newer-version')
    expect(codeOf(tampered((d) => Object.assign(d, { schemaVersion: LATEST + 1 })))).toBe('newer-version')
    expect(codeOf(tampered((d) => Object.assign(d, { history: { operations: [] } })))).toBe('damaged')
    expect(codeOf(tampered((d) => Object.assign(d, { extra: 1 })))).toBe('damaged')
    expect(codeOf(tampered((d) => Object.assign(d, { seq: -1 })))).toBe('damaged')
    expect(codeOf(tampered((d) => Object.assign(d['counts'] ?? {}, { members: 1 })))).toBe('damaged')
    expect(codeOf(tampered((d) => Object.assign(d['data'] ?? {}, { members: [{ id: 'm1' }] })))).toBe('damaged')
    expect(codeOf(tampered((d) => Object.assign(d['data'] ?? {}, { members: undefined })))).toBe('damaged')
  })

  it('is refused when a key stands twice or a list is not counted, however right the counts are', () => {
    const member = { id: 'm1', employeeNo: '001', name: '小王', hiredOn: '2025-01-01' }
    const holding = (...members: readonly object[]) =>
      tampered((d) => {
        Object.assign(d['data'] ?? {}, { members })
        Object.assign(d['counts'] ?? {}, { members: members.length })
      })
    expect(codeOf(holding(member, { ...member, id: 'm2', employeeNo: '002' }))).toBe('ok')
    expect(codeOf(holding(member, { ...member, employeeNo: '002' }))).toBe('damaged')
    expect(codeOf(tampered((d) => Object.assign(d, { counts: {} })))).toBe('damaged')
  })

  it('of every released version still opens', async () => {
    const folder = path.join(import.meta.dirname, '../fixtures/backups')
    for (const [file, people] of [['schema-1.json', ['小王', '老李']]] as const) {
      const read = must(readBackupDocument(await readFile(path.join(folder, file), 'utf8')))
      expect(read).toMatchObject({ version: 2, schemaVersion: LATEST, seq: 7 })
      expect(read.data.members.map((member) => member.name).sort()).toEqual([...people].sort())
      const { db, shop } = openTestShop()
      must(await shop.shop.replaceAll(read.data, 'shop-restored'))
      expect(await db.closedMonths.toArray()).toEqual(read.data.closedMonths)
    }
  })

  it('of a snapshot carries the log and what can still be undone', async () => {
    const { db, shop } = await closedMarch()
    must(await shop.settings.save({ city: '杭州' }))
    const [data, meta, history] = await db.transaction('r', db.tables, async () => {
      const row = await readMeta(db)
      return [await readShop(db), row, await readHistory(db, row)] as const
    })
    const text = buildBackupDocument(data, { ...META, seq: meta.seq }, history)
    expect(must(readBackupDocument(text)).history).toEqual(history)
    expect(history.operations).toHaveLength(meta.seq)
    expect(history.undoImages.map((images) => images.seq)).toEqual([meta.seq])
    expect(history.meta.undoFloor).toEqual({ seq: meta.seq - 1, why: 'month' })

    // A version that changes records makes the images unusable; the log stays.
    const next: SchemaVersion = {
      version: LATEST + 1,
      why: 'test',
      stores: {},
      migration: { tables: ['settings'], migrate: ({ settings = [] }) => ({ settings }) },
    }
    expect(must(readBackupDocument(text, { versions: [...SCHEMA_VERSIONS, next] })).history).toEqual({
      ...history,
      undoImages: [],
      meta: { ...history.meta, undoFloor: { seq: meta.seq, why: 'old' } },
    })
  })

  it('is refused when it holds a key that reaches a prototype, and nothing is polluted', () => {
    const text = buildBackupDocument(EMPTY_SHOP, META).replace(
      '"shopName":""',
      '"shopName":"","__proto__":{"polluted":1}',
    )
    const refused = { ok: false, error: { code: 'damaged', detail: 'dangerous-key' } }
    expect(readBackupDocument(text)).toEqual(refused)
    // Spelled with an escape it is the same key.
    expect(readBackupDocument(text.replace('__proto__', '\\u005f_proto__'))).toEqual(refused)
    expect(readBackupDocument(text.replace('__proto__', 'construc\\u0074or'))).toEqual(refused)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('of our own is taken by its hash: frame and counts are checked, records are not again', () => {
    const own = (text: string) => readBackupDocument(text, { isOwn: true })
    const odd = tampered((d) => {
      Object.assign(d['data'] ?? {}, { members: [{ id: 'm1' }] })
      Object.assign(d['counts'] ?? {}, { members: 1 })
    })
    expect(must(own(odd)).data.members).toEqual([{ id: 'm1' }])
    expect(readBackupDocument(odd).ok).toBe(false)
    expect(own(tampered((d) => Object.assign(d['counts'] ?? {}, { members: 1 }))).ok).toBe(false)
    expect(own(tampered((d) => Object.assign(d, { extra: 1 }))).ok).toBe(false)
    // One of an older form is brought up, and checked like any other then.
    const older = tampered((d) => {
      Object.assign(d, { schemaVersion: 1 })
      Object.assign(d['data'] ?? {}, { members: [{ id: 'm1' }] })
      Object.assign(d['counts'] ?? {}, { members: 1 })
    })
    expect(own(older).ok).toBe(false)
  })

  it('never names a value when it reports damage', () => {
    const member = { ...person(WANG, '001', '机密姓名'), idNumber: 42 }
    const text = tampered((d) => {
      Object.assign(d['data'] ?? {}, { members: [member] })
      Object.assign(d['counts'] ?? {}, { members: 1 })
    })
    const read = readBackupDocument(text)
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'damaged', detail: expect.stringContaining('members.0.idNumber') as string },
    })
    expect(JSON.stringify(read)).not.toContain('机密姓名')
  })

  it('taken from one database and restored into another makes the same shop', async () => {
    const { shop } = await closedMarch()
    const before = await shop.shop.snapshot()
    const { dbId, seq } = await shop.shop.status()
    const read = must(readBackupDocument(buildBackupDocument(before, { dbId, seq, createdAt: META.createdAt })))

    const other = openTestShop()
    must(await other.shop.team.hire({ member: person(LI, '009', '别人') }))
    must(await other.shop.shop.replaceAll(read.data, 'shop-restored'))
    expect(await other.shop.shop.snapshot()).toEqual(before)
    expect(await other.shop.history.undo()).toEqual({ ok: false, error: { code: 'shop-replaced' } })
    expect((await other.shop.shop.status()).seq).toBe(2)
  })
})

describe('any shop', () => {
  it('lies in the database as it was put there', async () => {
    await fc.assert(
      fc.asyncProperty(anyShop, async (shop) => {
        const { db, shop: repositories } = openTestShop('2026-03-20')
        must(await repositories.shop.replaceAll(shop, 'shop-restored'))
        const { verdicts, ledger, ...rest } = await repositories.shop.snapshot()
        const { verdicts: _verdicts, ledger: _ledger, ...wanted } = shop
        expect(rest).toEqual(wanted)
        // Manual entries stay; verdicts of closed months too, the open ones are judged anew.
        expect(ledger).toEqual(expect.arrayContaining([...shop.ledger]))
        const closed = new Set(shop.closedMonths.map((c) => c.month))
        expect(verdicts.filter((v) => closed.has(v.month))).toEqual(shop.verdicts.filter((v) => closed.has(v.month)))
        await db.delete()
      }),
      { numRuns: runs(25) },
    )
  }, 60_000)
})

describe('comparing two shops', () => {
  it('counts what a restore would add, remove and change', async () => {
    const { shop } = await closedMarch()
    const incoming = await shop.shop.snapshot()
    must(await shop.team.hire({ member: person('zhao' as never, '003', '小赵') }))
    must(await shop.team.removeMember(LI))
    must(await shop.roster.saveRows([rosterOf(WANG, '2026-04', [1])]))
    must(await shop.team.saveMember({ ...person(WANG, '001', '小王'), phone: '1' }))
    const current = await shop.shop.snapshot()
    const comparison = compareShops(current, incoming)
    expect(comparison.people).toEqual({ current: 2, incoming: 2, added: ['老李'], removed: ['小赵'] })
    expect(comparison.months).toEqual({ current: ['2026-03', '2026-04'], incoming: ['2026-03'] })
    expect(comparison.tables.members).toEqual({ current: 2, incoming: 2, added: 1, removed: 1, changed: 1 })
    expect(comparison.tables.rosters).toEqual({ current: 2, incoming: 1, added: 0, removed: 1, changed: 0 })
    expect(comparison.settingsChanged).toBe(false)
    // Who and when; who is added or removed as a whole is told above.
    expect(comparison.touched).toEqual([{ name: '小王', months: ['2026-04'] }])
  })

  it('names whose records differ by employee number, and two of one name apart', () => {
    const members = [
      person('b' as never, '002', '小王'),
      person('a' as never, '001', '小王'),
      person('c' as never, '003', '小李'),
    ]
    const rosters = members.map((member) => rosterOf(member.id, '2026-04', [1]))
    const current = { ...EMPTY_SHOP, members }
    expect(compareShops(current, { ...current, rosters }).touched).toEqual([
      { name: '小王（001）', months: ['2026-04'] },
      { name: '小王（002）', months: ['2026-04'] },
      { name: '小李', months: ['2026-04'] },
    ])
  })

  it('finds nothing to tell between a shop and itself', () => {
    fc.assert(
      fc.property(anyShop, (shop) => {
        const { totals, people, settingsChanged, touched } = compareShops(shop, shop)
        expect([totals.added, totals.removed, totals.changed, settingsChanged]).toEqual([0, 0, 0, false])
        expect([people.added, people.removed, touched]).toEqual([[], [], []])
      }),
      { numRuns: runs(30) },
    )
  })
})
