import type { MemberId } from '../../../core/kernel/ids'
import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { isLocalDay, isMonth } from '../../../core/kernel/local-day'
import type { Check, CheckStep } from '../../../core/self-check/check'
import type { CheckedShop } from '../../../core/self-check/checked-shop'
import type { Finding, FindingPlace } from '../../../core/self-check/finding'
import { finding } from '../../../core/self-check/finding'
import { words } from '../../../core/self-check/quantities'
import { shopSettingsSchema } from '../../../schema/settings-schema'
import { RECORD_SCHEMAS } from '../../../schema/shop-data-schema'
import type { ListName } from '../../../schema/table-keys'
import { LIST_NAMES } from '../../../schema/table-keys'

/** Between two pauses: a document of a month takes about a tenth of a millisecond. */
const RECORDS_PER_STEP = 20

/** A record that does not fit cannot be trusted to have what its type says. */
function placeOf(table: ListName, record: unknown): FindingPlace {
  const fields = (typeof record === 'object' && record !== null ? record : {}) as Readonly<Record<string, unknown>>
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
  return {
    table,
    ...(text('memberId') === '' ? {} : { memberId: text('memberId') as MemberId }),
    ...(isMonth(text('month')) ? { month: text('month') as Month } : {}),
    ...(isLocalDay(text('day')) ? { day: text('day') as LocalDay } : {}),
    ...(text('name') === '' ? {} : { name: text('name') }),
  }
}

function misfit(table: ListName, record: unknown): readonly Finding[] {
  const parsed = RECORD_SCHEMAS[table].safeParse(record)
  if (parsed.success) return []
  const issue = parsed.error.issues[0]
  const where = issue?.path.map(String).join('.') ?? ''
  return [finding('record-misfit', placeOf(table, record), undefined, words(where === '' ? table : where))]
}

/** In a check of some months only their documents. */
function recordsToCheck(shop: CheckedShop, table: ListName): readonly unknown[] {
  return shop.data[table].filter((record) => !('month' in record) || shop.isLookedAt(record.month))
}

/** Every record passes its schema: what is stored can always be backed up and restored. */
export const recordsCheck: Check = {
  id: 'records',
  *run(shop): Iterable<CheckStep> {
    const settings = shopSettingsSchema.safeParse(shop.data.settings)
    const path = settings.error?.issues[0]?.path.map(String).join('.') ?? ''
    yield {
      looked: 1,
      findings: settings.success ? [] : [finding('record-misfit', { table: 'settings' }, undefined, words(path))],
    }
    for (const table of LIST_NAMES) {
      const records = recordsToCheck(shop, table)
      for (let at = 0; at < records.length; at += RECORDS_PER_STEP) {
        const part = records.slice(at, at + RECORDS_PER_STEP)
        yield { looked: part.length, findings: part.flatMap((record) => misfit(table, record)) }
      }
    }
  },
}
