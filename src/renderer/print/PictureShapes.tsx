import type { PictureBox, PictureLine, PictureText } from '../../core/documents/picture'
import type { PicturePalette } from './picture-palette'

interface BoxShapeProps {
  readonly box: PictureBox
  readonly palette: PicturePalette
}
const RADIUS = 5

/** A box with its words, its corner at 0, 0 of the surrounding drawing. */
export function BoxShape({ box, palette }: BoxShapeProps) {
  const { fill, stroke, band, dashed } = palette.boxes[box.tone]
  const { width, height } = box
  return (
    <>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} rx={RADIUS} style={{ fill }} />
      {box.band !== undefined && band !== undefined ? (
        <path d={bandPath(width, Math.min(box.band, height))} style={{ fill: band }} />
      ) : null}
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={RADIUS}
        strokeDasharray={dashed ? '4 3' : undefined}
        style={{ fill: 'none', stroke }}
      />
      {box.texts.map((text, index) => (
        <TextShape key={index} text={text} palette={palette} />
      ))}
    </>
  )
}

export function TextShape({ text, palette }: { readonly text: PictureText; readonly palette: PicturePalette }) {
  return (
    <text
      x={text.x}
      y={text.y}
      fontSize={text.size}
      fontWeight={text.bold ? 600 : 400}
      textAnchor={text.align ?? 'start'}
      style={{ fill: palette.texts[text.tone ?? 'ink'] }}
    >
      {text.text}
    </text>
  )
}

export function LineShape({ line, palette }: { readonly line: PictureLine; readonly palette: PicturePalette }) {
  const colour = palette.lines[line.tone]
  return (
    <>
      <path d={line.path} strokeWidth={line.tone === 'strong' ? 2 : 1.25} style={{ fill: 'none', stroke: colour }} />
      {line.head === undefined ? null : <path d={line.head} style={{ fill: colour }} />}
    </>
  )
}

/** The upper part of a rounded box. */
export function bandPath(width: number, height: number): string {
  return `M0.5 ${height} V${RADIUS} Q0.5 0.5 ${RADIUS} 0.5 H${width - RADIUS} Q${width - 0.5} 0.5 ${width - 0.5} ${RADIUS} V${height} Z`
}
