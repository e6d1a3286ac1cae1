import type { Page } from '@playwright/test'

/** How many records each table of the database holds, read past the app. */
export async function storedRows(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const request = <T>(wanted: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        wanted.onsuccess = () => resolve(wanted.result)
        wanted.onerror = () => reject(new Error(String(wanted.error)))
      })
    const db = await request(indexedDB.open('dianbanzhang'))
    const tables = [...db.objectStoreNames]
    const transaction = db.transaction(tables)
    const counts = await Promise.all(
      tables.map(async (table) => [table, await request(transaction.objectStore(table).count())] as const),
    )
    db.close()
    return Object.fromEntries(counts)
  })
}
