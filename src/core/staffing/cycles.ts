/**
 * Items that stand above themselves, circle by circle: A under B under A. Empty for a proper tree. An unknown parent is no
 * parent.
 */
export function circlesIn<Id extends string>(
  items: readonly { readonly id: Id }[],
  parentOf: (id: Id) => Id | undefined,
): readonly (readonly Id[])[] {
  const known = new Set(items.map((item) => item.id))
  const settled = new Set<Id>()
  const circles: Id[][] = []
  for (const { id } of items) {
    const path: Id[] = []
    let at: Id | undefined = id
    while (at !== undefined && known.has(at) && !settled.has(at)) {
      if (path.includes(at)) {
        circles.push(path.slice(path.indexOf(at)))
        break
      }
      path.push(at)
      at = parentOf(at)
    }
    for (const each of path) settled.add(each)
  }
  return circles
}

/** Whether `id` may be put below `parent` without standing above itself. */
export function mayStandBelow<Id extends string>(
  id: Id,
  parent: Id | undefined,
  parentOf: (id: Id) => Id | undefined,
): boolean {
  const seen = new Set<Id>()
  for (let at = parent; at !== undefined && !seen.has(at); at = parentOf(at)) {
    if (at === id) return false
    seen.add(at)
  }
  return true
}
