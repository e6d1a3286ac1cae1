/** A drawing as plain data: the screen, the sheet of paper and the image are all drawn from it. Lengths in px, 96 to the inch. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Painted in this order, after the lines. */
  readonly boxes: readonly PictureBox[]
  readonly lines: readonly PictureLine[]
}
export type PictureTone = 'shop' | 'department' | 'role' | 'person' | 'missing' | 'loose' | 'focus'
export interface PictureBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: PictureTone
  /** Height of a shaded heading at the top. */
  readonly band?: number
  /** The box that this one lies in and moves with. */
  readonly within?: string
  readonly texts: readonly PictureText[]
}
/** `x` and `y` (the baseline) count from the corner of the box. */
export interface PictureText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly bold?: true
  readonly align?: 'middle' | 'end'
  readonly tone?: 'soft' | 'bad' | 'good' | 'inverse'
}
export interface PictureLine {
  readonly id: string
  /** Path of SVG: absolute commands and numbers only. */
  readonly path: string
  /** Path of the arrow's filled head. */
  readonly head?: string
  readonly tone: 'plain' | 'faint' | 'strong'
  /** Words on the line, from the corner of the picture. */
  readonly label?: PictureText
}

/** How wide text comes out, near enough: Chinese letters are square, others a little over half as wide. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.57
  return ems * size
}
/** As much of the text as fits, with an ellipsis where something is cut off. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let fitting = ''
  for (const letter of text) {
    if (textWidth(`${fitting}${letter}…`, size) > width) break
    fitting += letter
  }
  return `${fitting}…`
}

/** `picture` moved into view: nothing lies left of or above the margin. */
export function withMargin(picture: Picture, margin: number): Picture {
  const shift = <T extends { readonly x: number; readonly y: number }>(each: T): T => ({
    ...each,
    x: each.x + margin,
    y: each.y + margin,
  })
  return {
    width: picture.width + 2 * margin,
    height: picture.height + 2 * margin,
    boxes: picture.boxes.map(shift),
    lines: picture.lines.map((line) => ({
      ...line,
      path: movedPath(line.path, margin),
      ...(line.head === undefined ? {} : { head: movedPath(line.head, margin) }),
      ...(line.label === undefined ? {} : { label: shift(line.label) }),
    })),
  }
}
/** Every coordinate moves by the same amount, so it does not matter which axis a number belongs to. */
function movedPath(path: string, by: number): string {
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => String(round(Number(number) + by)))
}
/** To a tenth of a px: paths stay short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
