import type { Page } from '@playwright/test'

interface Spoiling {
  readonly table: string
  /** Only records in which these fields are so; every record when empty. */
  readonly where: Readonly<Record<string, unknown>>
  /** Of a list of days in the record: the day whose fields are set. */
  readonly day?: string
  /** Numbers are added, everything else is put in place. */
  readonly change: Readonly<Record<string, unknown>>
}

/** Changes stored records behind the app's back, as a damaged disk or another program would. @returns how many */
export async function spoilDatabase(page: Page, spoiling: Spoiling): Promise<number> {
  return page.evaluate(async ({ table, where, day, change }) => {
    const request = <T>(wanted: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        wanted.onsuccess = () => resolve(wanted.result)
        wanted.onerror = () => reject(new Error(String(wanted.error)))
      })
    const db = await request(indexedDB.open('dianbanzhang'))
    const store = db.transaction(table, 'readwrite').objectStore(table)
    const rows = (await request(store.getAll())) as Record<string, unknown>[]
    // Large documents lie as text beside their key.
    const records = rows.map(({ packed, ...row }) =>
      ArrayBuffer.isView(packed)
        ? (JSON.parse(new TextDecoder().decode(packed as Uint8Array)) as Record<string, unknown>)
        : row,
    )
    const wanted = records.filter((record) => Object.entries(where).every(([key, value]) => record[key] === value))
    const spoil = (target: Record<string, unknown>): void => {
      for (const [key, value] of Object.entries(change))
        target[key] = typeof value === 'number' && typeof target[key] === 'number' ? target[key] + value : value
    }
    for (const record of wanted) {
      const days = (record['days'] ?? []) as Record<string, unknown>[]
      for (const target of day === undefined ? [record] : days.filter((one) => one['day'] === day)) spoil(target)
      await request(store.put(record))
    }
    db.close()
    return wanted.length
  }, spoiling)
}

/** The id of the person with that employee number. */
export async function memberIdOf(page: Page, employeeNo: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('dianbanzhang')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(new Error(String(opening.error)))
    })
    const members = await new Promise<{ id: string; employeeNo: string }[]>((resolve) => {
      const all = db.transaction('members').objectStore('members').getAll()
      all.onsuccess = () => resolve(all.result as { id: string; employeeNo: string }[])
    })
    db.close()
    return members.find((member) => member.employeeNo === wanted)?.id ?? ''
  }, employeeNo)
}
