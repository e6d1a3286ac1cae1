import type { ImportCounts } from '../db/import-repository'

/** All tables of an import together. */
export function sumCounts(counts: ImportCounts): {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
} {
  let [added, changed, unchanged] = [0, 0, 0]
  for (const table of Object.values(counts.tables)) {
    added += table.added
    changed += table.changed
    unchanged += table.unchanged
  }
  return { added, changed, unchanged }
}

/** Whole per cent of a job done. */
export function shareOf(done: number, all: number): number {
  return Math.floor((done * 100) / all)
}
