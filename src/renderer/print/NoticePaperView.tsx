import type { NoticePaper } from '../../core/documents/paper'
import './notice.css'

interface NoticePaperViewProps {
  readonly paper: NoticePaper
}

/** A notice or certificate on one A4 page: letter, facts, seal, and the line on which it is received. */
export function NoticePaperView({ paper }: NoticePaperViewProps) {
  return (
    <div className="nt">
      <header className="nt-heading">
        <p>{paper.shopName}</p>
        <h1>{paper.title}</h1>
      </header>
      {paper.addressee !== undefined && <p className="nt-to">{paper.addressee}</p>}
      <p className="nt-text">{paper.opening}</p>
      <FactsTable heads={paper.heads} rows={paper.rows} />
      {paper.closing.map((text) => (
        <p key={text} className="nt-text">
          {text}
        </p>
      ))}
      <div className="nt-seal">
        <p>{paper.seal}</p>
        <p>{paper.issuedOn}</p>
      </div>
      <footer className="nt-receipt">
        <p>{paper.receipt.text}</p>
        <div>
          {paper.receipt.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      </footer>
    </div>
  )
}

function FactsTable({ heads, rows }: Pick<NoticePaper, 'heads' | 'rows'>) {
  const valueColumns = heads.length - 1
  return (
    <table className="nt-facts">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }, index) => (
          <tr key={`${index} ${label}`}>
            <th scope="row">{label}</th>
            {values.map((value, at) => (
              <td key={at} colSpan={at === values.length - 1 ? valueColumns - at : 1}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
