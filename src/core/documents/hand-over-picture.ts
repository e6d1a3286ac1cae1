import type { HandOverEdge, HandOverGraph, HandOverNode } from '../staffing/hand-over-graph'
import { aroundRole } from '../staffing/hand-over-graph'
import { coverageText as words } from '../text/coverage-text'
import type { Picture, PictureBox, PictureLine, PictureText } from './picture'
import { fitText, round, withMargin } from './picture'

const BOX = { width: 116, height: 42 } as const
const MARGIN = 14
const ARROW = 8

/** All roles around an oval, those of a department side by side; a bow for each pair, from giver to receiver. */
export function handOverPicture(graph: HandOverGraph, strong?: string): Picture {
  const nodes = graph.nodes
  const places = ovalPlaces(nodes.length)
  const { width, height } = extentOf(places)
  const at = new Map(nodes.map((node, index) => [node.id, places[index] ?? { x: 0, y: 0 }]))
  const middle = { x: width / 2, y: height / 2 }
  const lines = graph.edges.flatMap((edge): readonly PictureLine[] => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)]
    if (!from || !to) return []
    const tone = strong === undefined ? 'plain' : edge.id === strong ? 'strong' : 'faint'
    return [{ id: edge.id, tone, ...bow(from, to, middle) }]
  })
  const boxes = nodes.map((node, index): PictureBox => {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    return {
      id: node.id,
      x: round(x - BOX.width / 2),
      y: round(y - BOX.height / 2),
      ...BOX,
      tone: node.role ? 'department' : 'missing',
      texts: nodeTexts(node, BOX.width),
    }
  })
  const inOrder = [...lines].sort((a, b) => Number(a.tone === 'strong') - Number(b.tone === 'strong'))
  return withMargin({ width, height, boxes, lines: inOrder }, MARGIN)
}

function nodeTexts(node: HandOverNode, width: number): readonly PictureText[] {
  const below = node.role ? node.department : words.notInShop('')
  return [
    { x: width / 2, y: 18, size: 13, bold: true, align: 'middle', text: fitText(node.name, width - 10, 13) },
    {
      x: width / 2,
      y: 34,
      size: 11,
      align: 'middle',
      tone: node.role ? 'soft' : 'bad',
      text: fitText(below, width - 10, 11),
    },
  ]
}

interface Point {
  readonly x: number
  readonly y: number
}
/** Middles of the boxes: evenly along an oval that is long enough for them. */
function ovalPlaces(count: number): readonly Point[] {
  const radiusX = Math.max(260, count * 24)
  const radiusY = Math.max(170, count * 15)
  const centre = { x: radiusX + BOX.width / 2, y: radiusY + BOX.height / 2 }
  const steps = 720
  const along: number[] = [0]
  const point = (step: number): Point => {
    const angle = (step / steps) * 2 * Math.PI - Math.PI / 2
    return { x: centre.x + radiusX * Math.cos(angle), y: centre.y + radiusY * Math.sin(angle) }
  }
  // Boxes are wide: a step sideways counts less than one up or down, so that they neither touch nor gape.
  for (let step = 1; step <= steps; step += 1) {
    const [a, b] = [point(step - 1), point(step)]
    along.push((along[step - 1] ?? 0) + Math.hypot((b.x - a.x) / BOX.width, (b.y - a.y) / BOX.height))
  }
  const whole = along[steps] ?? 1
  return Array.from({ length: count }, (_each, index) => {
    const wanted = (whole * index) / count
    return point(along.findIndex((length) => length >= wanted))
  })
}
function extentOf(places: readonly Point[]): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(BOX.width, ...places.map(({ x }) => x + BOX.width / 2)),
    height: Math.max(BOX.height, ...places.map(({ y }) => y + BOX.height / 2)),
  }
}

/** A line bent towards the middle of the picture; the two directions of a pair lie beside each other. */
function bow(from: Point, to: Point, middle: Point): Pick<PictureLine, 'path' | 'head'> {
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const side = { x: (-dy / length) * 14, y: (dx / length) * 14 }
  const bend = {
    x: half.x + (middle.x - half.x) * 0.45 + side.x,
    y: half.y + (middle.y - half.y) * 0.45 + side.y,
  }
  const start = edgeOfBox(from, bend)
  const end = edgeOfBox(to, bend)
  return {
    path: `M${round(start.x)} ${round(start.y)} Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`,
    head: arrowHead(bend, end),
  }
}
/** Where the line from the box's middle towards a point leaves the box. */
function edgeOfBox(centre: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y]
  const reach = Math.min(
    dx === 0 ? Infinity : (BOX.width / 2 + 2) / Math.abs(dx),
    dy === 0 ? Infinity : (BOX.height / 2 + 2) / Math.abs(dy),
  )
  return reach >= 1 ? centre : { x: centre.x + dx * reach, y: centre.y + dy * reach }
}
function arrowHead(from: Point, tip: Point): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x)
  const corner = (turn: number): string =>
    `${round(tip.x - ARROW * Math.cos(angle + turn))} ${round(tip.y - ARROW * Math.sin(angle + turn))}`
  return `M${round(tip.x)} ${round(tip.y)} L${corner(0.42)} L${corner(-0.42)} Z`
}

const CARD = { width: 250, band: 26, line: 17, gap: 14, size: 12, pad: 8 } as const
const LANE = 110
const FOCUS = { width: 180, height: 64 } as const

/** One role in the middle, who gives it what on the left, to whom it gives what on the right. */
export function rolePicture(graph: HandOverGraph, id: string): Picture {
  const node = graph.nodes.find((each) => each.id === id)
  const edges = aroundRole(graph, id)
  const side = (incoming: boolean): readonly SideCard[] =>
    edges
      .filter((edge) => (incoming ? edge.to === id : edge.from === id))
      .map((edge) => ({ edge, height: CARD.band + edge.items.length * CARD.line + 8 }))
  const [left, right] = [side(true), side(false)]
  const height = Math.max(FOCUS.height, heightOf(left), heightOf(right)) + HEADING
  const centreX = CARD.width + LANE
  const focus: PictureBox = {
    id,
    x: centreX,
    y: (height - HEADING - FOCUS.height) / 2 + HEADING,
    ...FOCUS,
    tone: 'focus',
    texts: node ? focusTexts(node) : [],
  }
  const parts = [
    ...stack(left, { x: 0, height, focus, graph, incoming: true }),
    ...stack(right, { x: centreX + FOCUS.width + LANE, height, focus, graph, incoming: false }),
  ]
  return withMargin(
    {
      width: 2 * (CARD.width + LANE) + FOCUS.width,
      height,
      boxes: [focus, ...parts.map(({ box }) => box), ...headings(centreX)],
      lines: parts.map(({ line }) => line),
    },
    MARGIN,
  )
}
const HEADING = 30
interface SideCard {
  readonly edge: HandOverEdge
  readonly height: number
}
function heightOf(cards: readonly SideCard[]): number {
  return cards.reduce((sum, card) => sum + card.height, 0) + CARD.gap * Math.max(0, cards.length - 1)
}
function focusTexts(node: HandOverNode): readonly PictureText[] {
  const middle = FOCUS.width / 2
  return [
    { x: middle, y: 27, size: 15, bold: true, align: 'middle', text: fitText(node.name, FOCUS.width - 12, 15) },
    {
      x: middle,
      y: 47,
      size: 12,
      align: 'middle',
      text: fitText(node.holders.join(words.listMark) || node.department, FOCUS.width - 12, 12),
    },
  ]
}
function headings(centreX: number): readonly PictureBox[] {
  const heading = (id: string, x: number, text: string): PictureBox => ({
    id,
    x,
    y: 0,
    width: CARD.width,
    height: 22,
    tone: 'role',
    texts: [{ x: CARD.width / 2, y: 16, size: 12, bold: true, align: 'middle', text }],
  })
  return [heading('upstream', 0, words.upstream), heading('downstream', centreX + FOCUS.width + LANE, words.downstream)]
}

interface Side {
  readonly x: number
  readonly height: number
  readonly focus: PictureBox
  readonly graph: HandOverGraph
  readonly incoming: boolean
}
function stack(
  cards: readonly SideCard[],
  { x, height, focus, graph, incoming }: Side,
): readonly { readonly box: PictureBox; readonly line: PictureLine }[] {
  let y = HEADING + (height - HEADING - heightOf(cards)) / 2
  return cards.map(({ edge, height: own }, index) => {
    const other = graph.nodes.find((each) => each.id === (incoming ? edge.from : edge.to))
    const top = y
    y += own + CARD.gap
    const port = focus.y + (focus.height * (index + 1)) / (cards.length + 1)
    const line = incoming
      ? sweep(edge.id, { x: x + CARD.width, y: top + own / 2 }, { x: focus.x, y: port })
      : sweep(edge.id, { x: focus.x + focus.width, y: port }, { x, y: top + own / 2 })
    return { box: sideBox(other, edge, { x, y: top, height: own }, incoming), line }
  })
}
/** A role may stand on both sides, so its box there has an id of its own. */
export function roleOfBox(id: string): string {
  return id.replace(/^(in|out):/, '')
}
function sideBox(
  other: HandOverNode | undefined,
  edge: HandOverEdge,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  incoming: boolean,
): PictureBox {
  const name = other?.name ?? ''
  const room = CARD.width - 2 * CARD.pad
  return {
    id: `${incoming ? 'in' : 'out'}:${other?.id ?? edge.id}`,
    x,
    y: round(y),
    width: CARD.width,
    height,
    tone: other?.role ? 'department' : 'missing',
    band: CARD.band,
    texts: [
      {
        x: CARD.pad,
        y: 18,
        size: 13,
        bold: true,
        text: fitText(other?.role ? name : words.notInShop(name), room, 13),
      },
      ...edge.items.map(({ item }, index): PictureText => ({
        x: CARD.pad,
        y: CARD.band + 16 + index * CARD.line,
        size: CARD.size,
        text: fitText(item, room, CARD.size),
      })),
    ],
  }
}
/** A soft S from left to right with its arrow. */
function sweep(id: string, from: Point, to: Point): PictureLine {
  const half = (from.x + to.x) / 2
  const end = { x: to.x - 2, y: to.y }
  return {
    id,
    tone: 'strong',
    path: `M${round(from.x)} ${round(from.y)} C${round(half)} ${round(from.y)} ${round(half)} ${round(to.y)} ${round(end.x)} ${round(end.y)}`,
    head: arrowHead({ x: end.x - 10, y: end.y }, end),
  }
}
