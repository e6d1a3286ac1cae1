import type { Picture, PictureBox, PictureText } from '../../core/documents/picture'
import { PAPER_PALETTE } from './picture-palette'
import { bandPath } from './PictureShapes'

/** Two dots to the px: sharp on a phone and in a document. */
const SCALE = 2
/** Chromium draws no canvas longer than this on a side. */
const MOST_DOTS = 16_000
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif'
const TITLE = { height: 52, size: 22, y: 36, left: 16 } as const

/**
 * The drawing as the bytes of a PNG, on white under its title.
 * @throws Error when the page cannot draw it
 */
export async function pictureToPng(picture: Picture, title: string, subtitle: string): Promise<Uint8Array> {
  const [width, height] = [picture.width, picture.height + TITLE.height]
  const scale = Math.min(SCALE, MOST_DOTS / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw on')
  pen.scale(scale, scale)
  pen.fillStyle = PAPER_PALETTE.ground
  pen.fillRect(0, 0, width, height)
  writeText(pen, { x: TITLE.left, y: TITLE.y, text: title, size: TITLE.size, bold: true })
  writeText(pen, { x: width - TITLE.left, y: TITLE.y, text: subtitle, size: 12, align: 'end', tone: 'soft' })
  pen.translate(0, TITLE.height)
  drawLines(pen, picture)
  for (const box of picture.boxes) drawBox(pen, box)
  for (const { label } of picture.lines) if (label) writeText(pen, label)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the canvas gave no image')
  return new Uint8Array(await blob.arrayBuffer())
}

function drawLines(pen: CanvasRenderingContext2D, { lines }: Picture): void {
  for (const line of lines) {
    pen.strokeStyle = PAPER_PALETTE.lines[line.tone]
    pen.lineWidth = line.tone === 'strong' ? 2 : 1.25
    pen.stroke(new Path2D(line.path))
    if (line.head === undefined) continue
    pen.fillStyle = pen.strokeStyle
    pen.fill(new Path2D(line.head))
  }
}

function drawBox(pen: CanvasRenderingContext2D, box: PictureBox): void {
  const { fill, stroke, band, dashed } = PAPER_PALETTE.boxes[box.tone]
  pen.save()
  pen.translate(box.x, box.y)
  const outline = new Path2D()
  outline.roundRect(0.5, 0.5, box.width - 1, box.height - 1, 5)
  pen.fillStyle = fill
  pen.fill(outline)
  if (box.band !== undefined && band !== undefined) {
    pen.fillStyle = band
    pen.fill(new Path2D(bandPath(box.width, Math.min(box.band, box.height))))
  }
  pen.setLineDash(dashed ? [4, 3] : [])
  pen.strokeStyle = stroke
  pen.lineWidth = 1
  pen.stroke(outline)
  for (const text of box.texts) writeText(pen, text)
  pen.restore()
}

function writeText(pen: CanvasRenderingContext2D, text: PictureText): void {
  pen.font = `${text.bold ? 600 : 400} ${text.size}px ${FONT}`
  pen.textAlign = text.align === 'middle' ? 'center' : text.align === 'end' ? 'right' : 'left'
  pen.fillStyle = PAPER_PALETTE.texts[text.tone ?? 'ink']
  pen.fillText(text.text, text.x, text.y)
}
