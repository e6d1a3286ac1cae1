/** Random numbers that are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** In [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  below(below: number): number
  /** Brings a list into random order, in place. */
  shuffle(list: Int32Array | number[]): void
}

/** mulberry32: 32 bits of state are plenty for choosing neighbourhoods; nothing secret hangs on it. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    shuffle(list) {
      for (let last = list.length - 1; last > 0; last -= 1) {
        const other = below(last + 1)
        const kept = list[last] ?? 0
        list[last] = list[other] ?? 0
        list[other] = kept
      }
    },
  }
}
