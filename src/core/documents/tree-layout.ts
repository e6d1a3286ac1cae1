import type { PictureLine } from './picture'
import { round } from './picture'

export interface TreeItem {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly children: readonly TreeItem[]
  /** Children stand under one another instead of side by side: narrow where there are many. */
  readonly stacked?: boolean
}
export interface TreeLayout {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  readonly lines: readonly PictureLine[]
}

const GAP = { beside: 14, below: 34, stacked: 10, indent: 18 } as const

/** Where the boxes of a tree stand: parents centred above their children, no box on another; and the lines between them. */
export function layoutTree(root: TreeItem): TreeLayout {
  const places = new Map<string, { x: number; y: number }>()
  const lines: PictureLine[] = []
  const extent = extentOf(root)
  place(root, 0, 0)
  return { ...extent, places, lines }

  function place(item: TreeItem, left: number, top: number): void {
    const own = extentOf(item)
    const x = item.stacked ? left : left + (own.width - item.width) / 2
    places.set(item.id, { x: round(x), y: round(top) })
    if (item.children.length === 0) return
    if (item.stacked) placeStack(item, left, top)
    else placeRow(item, left, top, own.width)
  }
  function placeRow(item: TreeItem, left: number, top: number, width: number): void {
    const childTop = top + item.height + GAP.below
    const middle = top + item.height + GAP.below / 2
    const from = left + width / 2
    let at = left + (width - rowWidth(item.children)) / 2
    for (const child of item.children) {
      place(child, at, childTop)
      const to = (places.get(child.id)?.x ?? at) + child.width / 2
      const bend = Math.abs(to - from) < 0.5 ? '' : `V${round(middle)} H${round(to)} `
      lines.push({
        id: `line:${child.id}`,
        tone: 'plain',
        path: `M${round(from)} ${round(top + item.height)} ${bend}V${round(childTop)}`,
      })
      at += extentOf(child).width + GAP.beside
    }
  }
  function placeStack(item: TreeItem, left: number, top: number): void {
    const spine = left + GAP.indent / 2
    let at = top + item.height + GAP.stacked
    for (const child of item.children) {
      place(child, left + GAP.indent, at)
      lines.push({
        id: `line:${child.id}`,
        tone: 'plain',
        path: `M${round(spine)} ${round(top + item.height)} V${round(at + child.height / 2)} H${round(left + GAP.indent)}`,
      })
      at += extentOf(child).height + GAP.stacked
    }
  }
}

function rowWidth(items: readonly TreeItem[]): number {
  return items.reduce((sum, item) => sum + extentOf(item).width, 0) + GAP.beside * Math.max(0, items.length - 1)
}
function extentOf(item: TreeItem): { readonly width: number; readonly height: number } {
  const { children, width, height } = item
  if (children.length === 0) return { width, height }
  const extents = children.map(extentOf)
  if (item.stacked)
    return {
      width: Math.max(width, GAP.indent + Math.max(...extents.map((each) => each.width))),
      height: height + extents.reduce((sum, each) => sum + GAP.stacked + each.height, 0),
    }
  return {
    width: Math.max(width, rowWidth(children)),
    height: height + GAP.below + Math.max(...extents.map((each) => each.height)),
  }
}
