import { describe, expect, it } from 'vitest'
import type { ChainPart, SegmentPart, SnapshotPart } from '../../../src/main/safety/chain'
import { readChain, spentSegments } from '../../../src/main/safety/chain'

function segment(number: number, firstSeq: number, lastSeq: number, change: Partial<SegmentPart> = {}): SegmentPart {
  return { kind: 'segment', number, dbId: 'a', firstSeq, lastSeq, highestSeq: lastSeq, ...change }
}
function snapshot(number: number, seq: number, change: Partial<SnapshotPart> = {}): SnapshotPart {
  return { kind: 'snapshot', number, dbId: 'a', seq, reason: 'quit', startsAnew: false, ...change }
}
const ends = (...parts: ChainPart[]) => {
  const { dbId, lastSeq, heldSeq } = readChain(parts)
  return { dbId, lastSeq, heldSeq }
}

describe('how far the journal goes', () => {
  it('nothing at all', () => {
    expect(ends()).toEqual({ dbId: undefined, lastSeq: 0, heldSeq: 0 })
  })
  it('segments alone, in any order', () => {
    expect(ends(segment(2, 4, 6), segment(1, 1, 3))).toEqual({ dbId: 'a', lastSeq: 6, heldSeq: 6 })
  })
  it('a snapshot that was being packed while two more entries came does not take the journal back', () => {
    expect(ends(segment(1, 1, 12), snapshot(2, 10))).toMatchObject({ lastSeq: 12, heldSeq: 12 })
  })
  it('a checkpoint goes further than the journal', () => {
    expect(ends(segment(1, 1, 12), snapshot(2, 13))).toMatchObject({ lastSeq: 13, heldSeq: 13 })
  })
  it('a snapshot that starts anew takes it back', () => {
    const parts = [segment(1, 1, 12), snapshot(2, 7, { startsAnew: true })]
    expect(ends(...parts)).toMatchObject({ lastSeq: 7, heldSeq: 7 })
    expect(ends(...parts, segment(3, 8, 9))).toMatchObject({ lastSeq: 9, heldSeq: 9 })
  })
  it('another database begins another stretch', () => {
    expect(ends(segment(1, 1, 12), snapshot(2, 3, { dbId: 'b' }))).toEqual({ dbId: 'b', lastSeq: 3, heldSeq: 3 })
  })
  it('what was saved before a recovery says nothing, whatever is in it', () => {
    const before = snapshot(2, 400, { dbId: 'wiped', reason: 'before-recovery' })
    expect(ends(segment(1, 1, 12), before)).toEqual({ dbId: 'a', lastSeq: 12, heldSeq: 12 })
  })
  it('entries behind damage, and entries that do not follow on, are known but not held', () => {
    expect(ends(segment(1, 1, 4, { highestSeq: 9 }))).toMatchObject({ lastSeq: 9, heldSeq: 4 })
    expect(ends(segment(1, 1, 4), segment(2, 6, 8))).toMatchObject({ lastSeq: 8, heldSeq: 4 })
    expect(ends(segment(1, 1, 4, { highestSeq: 9 }), snapshot(2, 9))).toMatchObject({ lastSeq: 9, heldSeq: 9 })
  })
  it('segments from before an old snapshot that were removed are not missed', () => {
    expect(ends(snapshot(1, 5), segment(8, 40, 52), snapshot(9, 50))).toMatchObject({ lastSeq: 52, heldSeq: 52 })
  })
})

describe('segments that nobody needs any more', () => {
  const numbers = (...parts: ChainPart[]) => spentSegments(parts).map((part) => part.number)

  it('none before there are three snapshots', () => {
    expect(numbers(segment(1, 1, 5), snapshot(2, 5), segment(3, 6, 8), snapshot(4, 8))).toEqual([])
  })
  it('those before the third newest', () => {
    const parts = [segment(1, 1, 5), snapshot(2, 5), segment(3, 6, 8), snapshot(4, 8), segment(5, 9, 9), snapshot(6, 9)]
    expect(numbers(...parts)).toEqual([1])
    expect(numbers(...parts, snapshot(7, 9))).toEqual([1, 3])
  })
  it('but not one with entries that came while the third newest was being packed', () => {
    expect(numbers(segment(1, 1, 6), snapshot(2, 5), segment(3, 7, 8), snapshot(4, 8), snapshot(5, 8))).toEqual([])
  })
  it('those of an earlier stretch, however high their numbers', () => {
    const anew = { startsAnew: true }
    expect(numbers(segment(1, 1, 99), snapshot(2, 5, anew), snapshot(3, 5), snapshot(4, 5))).toEqual([1])
  })
  it('snapshots from before a recovery do not count', () => {
    const before = snapshot(3, 0, { reason: 'before-recovery' })
    expect(numbers(segment(1, 1, 5), snapshot(2, 5), before, snapshot(4, 5))).toEqual([])
  })
})
