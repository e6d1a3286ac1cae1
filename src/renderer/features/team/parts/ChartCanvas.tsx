import { ActionIcon, Group, Tooltip } from '@mantine/core'
import type { Node, NodeProps, NodeTypes } from '@xyflow/react'
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import type { ReactNode } from 'react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Picture, PictureBox, PictureLine } from '../../../../core/documents/picture'
import { SCREEN_PALETTE } from '../../../print/picture-palette'
import { BoxShape, LineShape, TextShape } from '../../../print/PictureShapes'
import { IconFit, IconZoomIn, IconZoomOut } from '../../../ui/icons'
import { chartText } from './chart-text'
import classes from './ChartCanvas.module.css'

interface ChartCanvasProps {
  /** What the drawing shows, for those who do not see it. */
  readonly label: string
  readonly picture: Picture
  readonly selectedId?: string | undefined
  readonly onSelect: (id: string) => void
  /** Absent: nothing can be dragged. */
  readonly drag?: ChartDrag
  readonly onLine?: (id: string) => void
  readonly toolbar?: ReactNode
}
export interface ChartDrag {
  readonly canDrag: (id: string) => boolean
  /** Whether the box may be let go over `target`; what follows from it is judged by `onDrop`. */
  readonly canDrop: (id: string, target: string) => boolean
  readonly onDrop: (id: string, target: string) => void
}

type BoxNode = Node<{ box: PictureBox; selected: boolean; target: boolean }, 'box'>
type LinesNode = Node<{ picture: Picture; onLine: ((id: string) => void) | undefined }, 'lines'>
type ChartNode = BoxNode | LinesNode

const ZOOM = { least: 0.15, most: 2.5, fitting: 1.1 } as const
const FRAME_PAD = 8
const LINES = 'lines'
const NODE_TYPES: NodeTypes = { box: BoxNodeView, lines: LinesNodeView }

/** A drawing that is moved about, zoomed, and whose boxes can be dragged onto others. Keyboards use the list beside it. */
export function ChartCanvas(props: ChartCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

function Canvas({ label, picture, selectedId, onSelect, drag, onLine, toolbar }: ChartCanvasProps) {
  const flow = useReactFlow<ChartNode>()
  const frame = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const resting = useMemo(() => nodesOf(picture, drag, onLine), [picture, drag, onLine])
  const nodes = useMemo(
    (): ChartNode[] => resting.map((node) => withState(node, selectedId, dragged)),
    [resting, selectedId, dragged],
  )
  const targetAt = useCallback(
    (id: string, event: { clientX: number; clientY: number }): string | undefined => {
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      return boxAt(picture, point, id, (target) => drag?.canDrop(id, target) ?? false)
    },
    [flow, picture, drag],
  )
  const { width, height } = picture
  const fit = useCallback(() => fitInto(flow, frame.current, { width, height }), [flow, width, height])
  useEffect(fit, [fit])
  // A new drawing under the same selection does not move the view.
  const latest = useRef(picture)
  useEffect(() => void (latest.current = picture), [picture])
  useEffect(() => {
    if (selectedId !== undefined) showBox(flow, frame.current, latest.current, selectedId)
  }, [flow, selectedId])
  return (
    <div className={classes.chart}>
      <Group gap="xs" className={classes.bar}>
        <ZoomButtons onFit={fit} />
        {toolbar}
      </Group>
      <div ref={frame} className={classes.frame} role="img" aria-label={label}>
        <ReactFlow<ChartNode>
          nodes={nodes}
          edges={[]}
          nodeTypes={NODE_TYPES}
          onInit={fit}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          proOptions={{ hideAttribution: true }}
          onNodeClick={(_event, node) => node.type === 'box' && onSelect(node.id)}
          onNodeDrag={(event, node) => {
            const point = 'clientX' in event ? event : event.touches[0]
            if (point) setDragged({ id: node.id, position: node.position, target: targetAt(node.id, point) })
          }}
          onNodeDragStop={(_event, node) => {
            const target = dragged?.target
            setDragged(null)
            if (target !== undefined) drag?.onDrop(node.id, target)
          }}
        />
      </div>
    </div>
  )
}

interface Dragged {
  readonly id: string
  readonly position: { readonly x: number; readonly y: number }
  readonly target: string | undefined
}

function withState(node: ChartNode, selectedId: string | undefined, dragged: Dragged | null): ChartNode {
  if (node.type !== 'box') return node
  const selected = node.id === selectedId
  const target = node.id === dragged?.target
  if (!selected && !target && node.id !== dragged?.id) return node
  return {
    ...node,
    data: { ...node.data, selected, target },
    ...(node.id === dragged?.id ? { position: { ...dragged.position }, zIndex: 1000 } : {}),
  }
}

function nodesOf(
  picture: Picture,
  drag: ChartDrag | undefined,
  onLine: ((id: string) => void) | undefined,
): readonly ChartNode[] {
  const corners = new Map(picture.boxes.map((box) => [box.id, box]))
  const quiet = { ariaRole: 'presentation', domAttributes: { 'aria-roledescription': undefined } } as const
  const { width, height } = picture
  return [
    {
      id: LINES,
      type: 'lines',
      position: { x: 0, y: 0 },
      data: { picture, onLine },
      draggable: false,
      width,
      height,
      zIndex: -1,
      className: classes.lines ?? '',
      ...quiet,
    },
    ...picture.boxes.map((box): BoxNode => {
      const outer = box.within === undefined ? undefined : corners.get(box.within)
      return {
        id: box.id,
        type: 'box',
        position: { x: box.x - (outer?.x ?? 0), y: box.y - (outer?.y ?? 0) },
        data: { box, selected: false, target: false },
        draggable: drag?.canDrag(box.id) ?? false,
        width: box.width,
        height: box.height,
        ...(outer ? { parentId: outer.id } : {}),
        ...quiet,
      }
    }),
  ]
}

/** The innermost box under the point that takes what is dragged; never the dragged one or what lies in it. */
function boxAt(
  picture: Picture,
  { x, y }: { readonly x: number; readonly y: number },
  draggedId: string,
  takes: (id: string) => boolean,
): string | undefined {
  const within = new Map(picture.boxes.map((box) => [box.id, box.within]))
  const liesIn = (id: string | undefined): boolean => {
    for (let at = id; at !== undefined; at = within.get(at)) if (at === draggedId) return true
    return false
  }
  return [...picture.boxes]
    .reverse()
    .find(
      (box) =>
        x >= box.x &&
        x <= box.x + box.width &&
        y >= box.y &&
        y <= box.y + box.height &&
        !liesIn(box.id) &&
        takes(box.id),
    )?.id
}

/** Brings the box into view if it is not. */
function showBox(
  flow: ReturnType<typeof useReactFlow<ChartNode>>,
  frame: HTMLElement | null,
  picture: Picture,
  id: string,
): void {
  const box = picture.boxes.find((each) => each.id === id)
  if (!box || !frame) return
  const { x, y, zoom } = flow.getViewport()
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const isSeen =
    left >= 0 &&
    top >= 0 &&
    left + Math.min(box.width * zoom, 80) <= frame.clientWidth &&
    top + Math.min(box.height * zoom, 40) <= frame.clientHeight
  if (!isSeen) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom, duration: 0 })
}

/** The whole drawing in the middle of the frame; a small one is not blown up. */
function fitInto(
  flow: ReturnType<typeof useReactFlow<ChartNode>>,
  frame: HTMLElement | null,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  if (!frame) return
  const [wide, high] = [frame.clientWidth, frame.clientHeight]
  const zoom = Math.min(
    ZOOM.fitting,
    Math.max(ZOOM.least, Math.min((wide - 2 * FRAME_PAD) / width, (high - 2 * FRAME_PAD) / height)),
  )
  void flow.setViewport({ x: (wide - width * zoom) / 2, y: (high - height * zoom) / 2, zoom }, { duration: 0 })
}

function ZoomButtons({ onFit }: { readonly onFit: () => void }) {
  const flow = useReactFlow()
  const buttons = [
    [chartText.zoomOut, IconZoomOut, () => flow.zoomOut()],
    [chartText.zoomIn, IconZoomIn, () => flow.zoomIn()],
    [chartText.fit, IconFit, onFit],
  ] as const
  return (
    <Group gap={4} role="group" aria-label={chartText.zoom}>
      {buttons.map(([label, Icon, run]) => (
        <Tooltip key={label} label={label}>
          <ActionIcon variant="default" aria-label={label} onClick={() => void run()}>
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  )
}

function BoxNodeView({ data: { box, selected, target } }: NodeProps<BoxNode>) {
  const ring = target ? classes.targetRing : selected ? classes.ring : undefined
  return (
    <svg width={box.width} height={box.height} style={{ display: 'block', overflow: 'visible' }}>
      <BoxShape box={box} palette={SCREEN_PALETTE} />
      {ring === undefined ? null : (
        <rect x={-2} y={-2} width={box.width + 4} height={box.height + 4} rx={7} className={ring} />
      )}
    </svg>
  )
}

function LinesNodeView({ data: { picture, onLine } }: NodeProps<LinesNode>) {
  return (
    <svg width={picture.width} height={picture.height} style={{ display: 'block' }}>
      {picture.lines.map((line) => (
        <LineShape key={line.id} line={line} palette={SCREEN_PALETTE} />
      ))}
      {onLine ? picture.lines.map((line) => <LineGrip key={line.id} line={line} onLine={onLine} />) : null}
      {picture.lines.flatMap(({ id, label }) =>
        label ? [<TextShape key={id} text={label} palette={SCREEN_PALETTE} />] : [],
      )}
    </svg>
  )
}
/** A line is thin; what takes the click is wide and unseen. */
function LineGrip({ line, onLine }: { readonly line: PictureLine; readonly onLine: (id: string) => void }) {
  return <path d={line.path} className={`${classes.grip} nodrag nopan`} onClick={() => onLine(line.id)} />
}
