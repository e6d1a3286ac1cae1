import type { TablePaper } from '../../core/documents/paper'
import { tablePaperLayout } from './table-paper-layout'
import './table-paper.css'

interface TablePaperViewProps {
  readonly paper: TablePaper
}
type Column = TablePaper['columns'][number]

/** Rosters, signature sheets, registers: one table whose head is repeated on every page. */
export function TablePaperView({ paper }: TablePaperViewProps) {
  const layout = tablePaperLayout(paper)
  return (
    <div className="tp" style={{ width: `${layout.widthPercent}%` }}>
      <header className="tp-heading">
        <h1>{paper.title}</h1>
        <p>{paper.subtitle}</p>
      </header>
      <table style={{ fontSize: `${layout.fontPt}pt` }}>
        <colgroup>
          {paper.columns.map((_column, index) => (
            <col key={index} style={{ width: `${layout.columnPercents[index]}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {paper.columns.map((column, index) => (
              <HeadCell key={index} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {paper.rows.map((row, index) => (
            <tr
              key={index}
              className={row.tone === 'total' ? 'tp-total' : undefined}
              style={{ height: `${layout.rowMm}mm` }}
            >
              {paper.columns.map((column, at) => (
                <td key={at} className={cellClass(column)}>
                  {row.cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Closing notes={paper.notes} signatures={paper.signatures} />
    </div>
  )
}

function HeadCell({ column }: { readonly column: Column }) {
  return (
    <th scope="col" className={cellClass({ ...column, align: 'center' })}>
      {column.head}
      {column.subHead !== undefined && <span>{column.subHead}</span>}
    </th>
  )
}

function Closing({ notes, signatures }: Pick<TablePaper, 'notes' | 'signatures'>) {
  return (
    <footer className="tp-closing">
      {notes.map((note, index) => (
        <p key={index}>{note}</p>
      ))}
      {signatures.length > 0 && (
        <div className="tp-signatures">
          {signatures.map((label, index) => (
            <span key={index}>{label}</span>
          ))}
        </div>
      )}
    </footer>
  )
}

function cellClass(column: Column): string {
  return column.tone === undefined ? `tp-${column.align}` : `tp-${column.align} tp-${column.tone}`
}
