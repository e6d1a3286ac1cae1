import type { ShopData } from '../../src/core/month/shop-data'
import type { BackupMeta } from '../../src/renderer/db/backup-document'
import { writeBackupDocument } from '../../src/renderer/db/backup-document'
import { latestVersionOf, SCHEMA_VERSIONS } from '../../src/renderer/db/schema-versions'
import type { ShopHistory } from '../../src/renderer/db/shop-history'
import { joinBytes } from '../../src/renderer/platform/bytes'
import { LIST_NAMES } from '../../src/schema/table-keys'

/** The document of a shop that lies in no database, written as the app writes it. */
export function buildBackupDocument(data: ShopData, about: BackupMeta, history?: ShopHistory): string {
  const lists = LIST_NAMES.map((name) => ({
    name,
    count: data[name].length,
    pieces: [new TextEncoder().encode(data[name].map((record) => JSON.stringify(record)).join())],
  }))
  const { dbId, seq, createdAt } = about
  const schemaVersion = latestVersionOf(SCHEMA_VERSIONS)
  const content = {
    dbId,
    seq,
    createdAt,
    schemaVersion,
    settings: data.settings,
    lists,
    ...(history ? { history } : {}),
  }
  return new TextDecoder().decode(joinBytes(writeBackupDocument(content).pieces))
}
