import type { SnapshotReason } from '../../ipc/contract'

// Segments and snapshots carry numbers from one series: a higher number was begun later, whatever the clock said. Together
// they are one chain; where the numbers of operations do not lead on, a new stretch of it begins.

export interface SegmentPart {
  readonly kind: 'segment'
  readonly number: number
  readonly dbId: string
  readonly firstSeq: number
  /** Of the entries that follow on; one below the first when there are none. */
  readonly lastSeq: number
  /** Higher than `lastSeq` when entries behind damage are still to be seen. */
  readonly highestSeq: number
}
export interface SnapshotPart {
  readonly kind: 'snapshot'
  readonly number: number
  readonly dbId: string
  readonly seq: number
  readonly reason: SnapshotReason
  readonly startsAnew: boolean
}
export type ChainPart = SegmentPart | SnapshotPart

export interface Chain {
  /** Of the newest stretch; undefined when there is nothing. */
  readonly dbId?: string
  /** Highest number that was ever acknowledged in the newest stretch. */
  readonly lastSeq: number
  /** Up to here everything is held; less than `lastSeq` after damage. */
  readonly heldSeq: number
  /** Stretch of each part, by its number. */
  readonly stretchOf: ReadonlyMap<number, number>
}

/** A copy of the state before it was mended says nothing about how far the shop had come. */
export function isPartOfChain(part: ChainPart): boolean {
  return part.kind === 'segment' || part.reason !== 'before-recovery'
}

export function readChain(parts: readonly ChainPart[]): Chain {
  let dbId: string | undefined
  let stretch = 0
  const stretchOf = new Map<number, number>()
  for (const part of [...parts].sort((a, b) => a.number - b.number)) {
    if (isPartOfChain(part)) {
      const isNew = part.dbId !== dbId || (part.kind === 'snapshot' && part.startsAnew)
      if (isNew) stretch += 1
      dbId = part.dbId
    }
    stretchOf.set(part.number, stretch)
  }
  if (dbId === undefined) return { lastSeq: 0, heldSeq: 0, stretchOf }
  const newest = parts.filter((part) => isPartOfChain(part) && stretchOf.get(part.number) === stretch)
  const highest = newest.map((part) => (part.kind === 'snapshot' ? part.seq : part.highestSeq))
  return { dbId, lastSeq: Math.max(...highest), heldSeq: heldSeqOf(newest), stretchOf }
}

/** From the newest state of a stretch on, as far as entries follow on. */
function heldSeqOf(parts: readonly ChainPart[]): number {
  const snapshots = parts.flatMap((part) => (part.kind === 'snapshot' ? [part.seq] : []))
  const segments = parts
    .filter((part): part is SegmentPart => part.kind === 'segment')
    .sort((a, b) => a.firstSeq - b.firstSeq)
  let held = Math.max(0, ...snapshots)
  for (const { firstSeq, lastSeq } of segments) if (firstSeq <= held + 1) held = Math.max(held, lastSeq)
  return held
}

const GOOD_SNAPSHOTS_KEPT = 3

/**
 * Segments that no recovery needs any more: older than the third newest snapshot, and holding nothing that came after it.
 * What was saved while that snapshot was being packed lies in a segment before it, but has a higher number.
 */
export function spentSegments(parts: readonly ChainPart[]): readonly SegmentPart[] {
  const { stretchOf } = readChain(parts)
  const snapshots = parts
    .filter((part): part is SnapshotPart => part.kind === 'snapshot' && isPartOfChain(part))
    .sort((a, b) => b.number - a.number)
  const third = snapshots[GOOD_SNAPSHOTS_KEPT - 1]
  if (third === undefined) return []
  return parts.filter(
    (part): part is SegmentPart =>
      part.kind === 'segment' &&
      part.number < third.number &&
      (stretchOf.get(part.number) !== stretchOf.get(third.number) || part.highestSeq <= third.seq),
  )
}
