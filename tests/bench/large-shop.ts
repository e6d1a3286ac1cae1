import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { VerdictMonth } from '../../src/core/attendance/day-verdict'
import { judgeMonth } from '../../src/core/attendance/judge-month'
import { mergePatch } from '../../src/core/imports/merge-patch'
import type { Month } from '../../src/core/kernel/local-day'
import { addMonths, localDay, month } from '../../src/core/kernel/local-day'
import { closedMonthBody } from '../../src/core/month/close-month'
import { computeMonth } from '../../src/core/month/compute-month'
import type { ClosedMonth, ShopData } from '../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { encodeBackup } from '../../src/main/backup/backup-file'
import { countRecords } from '../../src/renderer/db/backup-document'
import { buildBackupDocument } from '../db/document-text'
import { wholeShop } from '../db/generated-shop'

const PEOPLE = 200
const MONTHS = 60
const OPEN_MONTHS = 2
/** Its days exist in every month, so what was computed for it can be dated otherwise. */
const MODEL = month('2026-02')
const LAST = month('2026-03')
const NO_HASH = '0'.repeat(64)

function verdictsOf(data: ShopData, of: Month): readonly VerdictMonth[] {
  const { shifts, attendanceRules: rules, calendarYears } = data
  return data.members.map((member) => {
    const own = <R extends { readonly memberId: string }>(records: readonly R[]): readonly R[] =>
      records.filter((record) => record.memberId === member.id)
    return judgeMonth({
      member,
      month: of,
      rosters: own(data.rosters),
      punches: own(data.punches),
      leaves: own(data.leaves),
      overtimes: own(data.overtimes),
      corrections: [],
      shifts,
      rules,
      calendarYears,
      today: localDay('2026-03-31'),
    })
  })
}
function datedAs<T>(value: T, of: Month): T {
  return JSON.parse(JSON.stringify(value).replaceAll(MODEL, of)) as T
}

/** Two hundred people over five years, all but the newest two months closed and paid. */
export function largeShop(): ShopData {
  const model = mergePatch(EMPTY_SHOP, wholeShop(PEOPLE, 1, MODEL))
  const verdicts = verdictsOf(model, MODEL)
  const judged = { ...model, verdicts }
  const body = closedMonthBody(judged, computeMonth(judged, MODEL, localDay('2026-03-31')), '2026-03-01T01:00:00.000Z')
  const months = Array.from({ length: MONTHS }, (_, n) => addMonths(LAST, n + 1 - MONTHS))
  const closed = months.slice(0, MONTHS - OPEN_MONTHS)
  return {
    ...mergePatch(EMPTY_SHOP, wholeShop(PEOPLE, MONTHS, LAST)),
    verdicts: months.flatMap((of) => datedAs(verdicts, of)),
    closedMonths: closed.map((of): ClosedMonth => ({ ...datedAs(body, of), hash: NO_HASH })),
  }
}

/** Writes the large shop as a backup file. @param argv the file */
export async function main([file = '']: readonly string[]): Promise<number> {
  const data = largeShop()
  const facts = { dbId: 'large-shop', seq: 12_000 }
  const text = Buffer.from(buildBackupDocument(data, { ...facts, createdAt: '2026-03-31T10:00:00.000Z' }), 'utf8')
  const packed = await promisify(gzip)(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const counts = countRecords(data)
  const about = {
    ...facts,
    appVersion: '0.0.0',
    reason: 'manual',
    created: '2026-03-31T10:00:00.000Z',
    counts,
  } as const
  await writeFile(file, await encodeBackup({ gzip: packed, bytes: text.length, sha256 }, about))
  process.stdout.write(
    `${PEOPLE} people, ${MONTHS} months: ${Math.round(text.length / 1e6)} MB, packed ${(packed.length / 1e6).toFixed(1)} MB\n`,
  )
  return 0
}
