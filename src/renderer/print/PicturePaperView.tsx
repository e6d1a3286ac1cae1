import type { PicturePaper } from '../../core/documents/paper'
import { PAPER_PALETTE } from './picture-palette'
import { BoxShape, LineShape, TextShape } from './PictureShapes'
import './picture-paper.css'

/** A drawing on one sheet: as large as the sheet allows, never larger than half as big again as on screen. */
export function PicturePaperView({ paper }: { readonly paper: PicturePaper }) {
  const { width, height, boxes, lines } = paper.picture
  return (
    <div className={`pp pp-${paper.paper.toLowerCase()}`}>
      <header className="pp-heading">
        <h1>{paper.title}</h1>
        <p>{paper.subtitle}</p>
      </header>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: `${width * 1.5}px` }}
        role="img"
        aria-label={paper.title}
        preserveAspectRatio="xMidYMin meet"
      >
        {lines.map((line) => (
          <LineShape key={line.id} line={line} palette={PAPER_PALETTE} />
        ))}
        {boxes.map((box) => (
          <g key={box.id} transform={`translate(${box.x} ${box.y})`}>
            <BoxShape box={box} palette={PAPER_PALETTE} />
          </g>
        ))}
        {lines.flatMap((line) =>
          line.label ? [<TextShape key={line.id} text={line.label} palette={PAPER_PALETTE} />] : [],
        )}
      </svg>
      {paper.notes.length > 0 && (
        <footer className="pp-notes">
          {paper.notes.map((note, index) => (
            <p key={index}>{note}</p>
          ))}
        </footer>
      )}
    </div>
  )
}
