/** Share of two texts' pairs of letters that they have in common; from here on one is taken for the other reworded. */
const ALIKE = 0.4

/**
 * Pairs what stands on both sides: first what reads the same, then each rest with the most alike rest of the other side.
 * In the order of `after`; what is gone follows.
 */
export function pairAlike<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (item: T) => string,
): readonly (readonly [T | undefined, T | undefined])[] {
  const left = new Map(before.map((item, index) => [index, textOf(item)]))
  const partner = new Map<number, number>()
  const pair = (at: number, old: number): void => {
    left.delete(old)
    partner.set(at, old)
  }
  after.forEach((now, at) => {
    const same = [...left].find(([, text]) => text === textOf(now))
    if (same) pair(at, same[0])
  })
  after.forEach((now, at) => {
    if (partner.has(at)) return
    let best: { readonly old: number; readonly likeness: number } | undefined
    for (const [old, text] of left) {
      const likeness = likenessOf(text, textOf(now))
      if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { old, likeness }
    }
    if (best) pair(at, best.old)
  })
  return [
    ...after.map((now, at): readonly [T | undefined, T | undefined] => {
      const old = partner.get(at)
      return [old === undefined ? undefined : before[old], now]
    }),
    ...[...left.keys()].map((old): readonly [T | undefined, undefined] => [before[old], undefined]),
  ]
}

/** Sørensen–Dice coefficient of the pairs of neighbouring letters, 0–1. */
function likenessOf(a: string, b: string): number {
  const [left, right] = [letterPairs(a), letterPairs(b)]
  if (left.length + right.length === 0) return 0
  const rest = [...right]
  let common = 0
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common += 1
  }
  return (2 * common) / (left.length + right.length)
}
function letterPairs(text: string): readonly string[] {
  const letters = [...text]
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
}
