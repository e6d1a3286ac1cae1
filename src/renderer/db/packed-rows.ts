import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie'
import type { ListName } from '../../schema/table-keys'
import { LIST_KEYS } from '../../schema/table-keys'

// Months of days, each with its reasons, are large trees. A browser copies a tree node by node whenever it is stored or
// read; bytes it copies as a block, and parsing them is faster than that (docs/decisions/0010-months-stored-as-text.md).

/** Lists whose records lie in the database as UTF-8 text beside their key. None of them has an index beyond the key. */
export const PACKED_LISTS = ['punches', 'verdicts', 'closedMonths'] as const satisfies readonly ListName[]
type PackedList = (typeof PACKED_LISTS)[number]
/** The schema version that began with it: older releases cannot read such rows. */
export const PACKED_SINCE = 4

/** Beside `packed`, JSON of the whole record, lie the fields of the key. */
interface PackedRow {
  readonly packed: Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

const isPackedList = (name: string): name is PackedList => (PACKED_LISTS as readonly string[]).includes(name)
const isPackedRow = (row: unknown): row is PackedRow =>
  typeof row === 'object' && row !== null && ArrayBuffer.isView((row as Partial<PackedRow>).packed)

function packRow(list: PackedList, record: unknown): object {
  const fields: readonly string[] = LIST_KEYS[list]
  const key = fields.map((field) => [field, (record as Readonly<Record<string, unknown>>)[field]] as const)
  return { ...Object.fromEntries(key), packed: encoder.encode(JSON.stringify(record)) }
}
/** The record of a row; rows that an older release wrote are records already. */
export function unpackRow(row: unknown): unknown {
  return isPackedRow(row) ? JSON.parse(decoder.decode(row.packed)) : row
}
/** The record of a row as JSON in UTF-8. */
export function rowBytes(row: unknown): Uint8Array<ArrayBuffer> {
  return isPackedRow(row) ? row.packed : encoder.encode(JSON.stringify(row))
}

/** Whoever works with the tables sees records; only what lies below this sees text. */
export const packedRows: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packed rows',
  // Below everything that Dexie itself puts there, which compares and watches records.
  level: -10,
  create: (down) => ({
    ...down,
    table: (name) => (isPackedList(name) ? packedTable(down.table(name), name) : down.table(name)),
  }),
}

// Promises of Dexie's own are handed on: behind a native one it would no longer know its transaction.
function packedTable(table: DBCoreTable, list: PackedList): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map((record) => packRow(list, record)) }
          : request,
      ),
    get: (request) => table.get(request).then(unpackRow),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(unpackRow)),
    query: (request) =>
      table
        .query(request)
        .then((response) =>
          request.values === true ? { ...response, result: response.result.map(unpackRow) } : response,
        ),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values === true ? unpackedCursor(cursor) : cursor)),
  }
}

/** Native cursors answer only to themselves: what is asked of this one is asked of the one below. */
function unpackedCursor(below: DBCoreCursor): DBCoreCursor {
  return new Proxy(below, {
    get(cursor, name) {
      const value: unknown = Reflect.get(cursor, name, cursor)
      if (name === 'value') return unpackRow(value)
      return typeof value === 'function' ? (value as (...all: unknown[]) => unknown).bind(cursor) : value
    },
  })
}
