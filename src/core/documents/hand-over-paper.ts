import type { HandOverEdge, HandOverGraph } from '../staffing/hand-over-graph'
import { coverageText as words } from '../text/coverage-text'
import type { PicturePaper, TablePaper } from './paper'
import type { Picture } from './picture'

export interface HandOverRow {
  readonly id: string
  readonly edge: HandOverEdge
  readonly from: string
  readonly to: string
  readonly item: string
  readonly says: string
  /** Only one side's description speaks of it: the two should agree. */
  readonly isOneSided: boolean
}

/** Every item that is handed over, as lines of a list. */
export function handOverRows({ nodes, edges }: HandOverGraph): readonly HandOverRow[] {
  const names = new Map(nodes.map((node) => [node.id, node.role ? node.name : words.notInShop(node.name)]))
  return edges.flatMap((edge) =>
    edge.items.map(({ item, says }) => ({
      id: `${edge.id} ${item}`,
      edge,
      from: names.get(edge.from) ?? '',
      to: names.get(edge.to) ?? '',
      item,
      says: words.says[says],
      isOneSided: says === 'giver' || says === 'receiver',
    })),
  )
}

export function buildHandOverPicturePaper(input: {
  readonly shopName: string
  readonly graph: HandOverGraph
  readonly picture: Picture
  /** Name of the role in the middle; absent for the whole shop. */
  readonly role?: string | undefined
  readonly paper: 'A4' | 'A3'
}): PicturePaper {
  const { shopName, graph, picture, role, paper } = input
  return {
    kind: 'picture',
    title: role === undefined ? words.handOverTitle(shopName) : words.handOverTitleOf(shopName, role),
    subtitle: subtitleOf(graph),
    paper,
    picture,
    notes: [words.arrowNote],
  }
}

export function buildHandOverListPaper(
  shopName: string,
  graph: HandOverGraph,
  rows: readonly HandOverRow[],
): TablePaper {
  const { from, to, item, says } = words.handOverColumns
  return {
    kind: 'table',
    title: words.handOverListTitle(shopName),
    subtitle: subtitleOf(graph),
    paper: 'A4',
    landscape: false,
    columns: [
      { head: from, widthMm: 36, align: 'left' },
      { head: to, widthMm: 36, align: 'left' },
      { head: item, widthMm: 82, align: 'left' },
      { head: says, widthMm: 36, align: 'left' },
    ],
    rows: rows.map((row) => ({ cells: [row.from, row.to, row.item, row.says] })),
    notes: [],
    signatures: [],
  }
}
function subtitleOf({ nodes, edges }: HandOverGraph): string {
  return words.handOverSubtitle(
    nodes.length,
    edges.reduce((sum, edge) => sum + edge.items.length, 0),
  )
}
