import type { AppDb, JsonValue } from './app-db'

/**
 * How the owner likes the screens. No part of the shop: not undone, not in backups, and the one thing written past
 * `commit`.
 */
export function createPreferenceRepository(db: AppDb) {
  return {
    /** The stored value, or `fallback` when there is none of that type. */
    async get<T extends JsonValue>(key: string, fallback: T): Promise<T> {
      const value = (await db.preferences.get(key))?.value
      const fits =
        value !== undefined && typeof value === typeof fallback && Array.isArray(value) === Array.isArray(fallback)
      return fits ? (value as T) : fallback
    },
    async set(key: string, value: JsonValue): Promise<void> {
      await db.preferences.put({ key, value })
    },
  }
}
