import { unitePunches } from '../../core/imports/merge-patch'
import type { Punch, PunchMonth } from '../../core/attendance/records'
import type { AppDb } from './app-db'
import type { RecordDifference } from './change-buffer'
import type { AddedPunches, Change } from './operation'

/** An operation with more values than this is kept, but not undone: its images would weigh more than the shop. */
const LARGEST_UNDO_VALUES = 2_000_000

/** The operation's images, or undefined when it is too large to be undone. */
export function packChanges(differences: readonly RecordDifference[]): readonly Change[] | undefined {
  const changes = differences.map(packChange)
  let left = LARGEST_UNDO_VALUES
  const weigh = (value: unknown): void => {
    left -= 1
    if (left < 0 || typeof value !== 'object' || value === null) return
    for (const inner of Object.values(value)) {
      weigh(inner)
      if (left < 0) return
    }
  }
  weigh(changes)
  return left < 0 ? undefined : changes
}

function packChange(difference: RecordDifference): Change {
  const { table } = difference
  if (table !== 'punches') return { ...difference, table }
  const after = difference.after as PunchMonth
  const known = new Set((difference.before as PunchMonth | undefined)?.punches.map(punchText))
  const sources: (readonly [string, string])[] = []
  const sourceIndex = new Map<string, number>()
  const added: AddedPunches['added'][number][] = []
  for (const punch of after.punches) {
    if (known.has(punchText(punch))) continue
    const { file, sheet, row } = punch.source
    const text = JSON.stringify([file, sheet])
    const index = sourceIndex.get(text) ?? sources.push([file, sheet]) - 1
    sourceIndex.set(text, index)
    added.push([punch.day, punch.minute, index, row])
  }
  return { table, key: [after.month, after.memberId], sources, added }
}

/** What must be written to bring the records to before (`undo`) or after (`redo`) the operation. */
export async function unpackChanges(
  db: AppDb,
  changes: readonly Change[],
  direction: 'undo' | 'redo',
): Promise<readonly RecordDifference[]> {
  const differences: RecordDifference[] = []
  for (const change of changes) {
    if (change.table === 'punches') {
      differences.push(await unpackPunches(db, change, direction))
      continue
    }
    const { table, key } = change
    const [from, to] = direction === 'undo' ? [change.after, change.before] : [change.before, change.after]
    differences.push({
      table,
      key,
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
    })
  }
  return differences
}

async function unpackPunches(
  db: AppDb,
  { key, sources, added }: AddedPunches,
  direction: 'undo' | 'redo',
): Promise<RecordDifference> {
  const [month, memberId] = key
  const stored = await db.punches.get([month, memberId])
  const own = new Set(added.map(([day, minute]) => punchText({ day, minute })))
  const others = (stored?.punches ?? []).filter((p) => !own.has(punchText(p)))
  const punches =
    direction === 'undo'
      ? others
      : unitePunches(
          others,
          added.map(([day, minute, source, row]) => {
            const [file, sheet] = sources[source] ?? ['', '']
            return { day, minute, source: { file, sheet, row } }
          }),
        )
  return {
    table: 'punches',
    key,
    ...(stored ? { before: stored } : {}),
    ...(punches.length > 0 ? { after: { memberId, month, punches } satisfies PunchMonth } : {}),
  }
}

function punchText(punch: Pick<Punch, 'day' | 'minute'>): string {
  return `${punch.day} ${punch.minute}`
}
