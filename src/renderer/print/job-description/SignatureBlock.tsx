import { dayText, PRINT_TEXT } from '../print-text'
import type { JobDescriptionDocument } from './job-description-document'

interface SignatureBlockProps {
  readonly paper: JobDescriptionDocument
}

/** 修订记录 of this version and the lines to sign; never torn over two pages. */
export function SignatureBlock({ paper }: SignatureBlockProps) {
  const { version, holder } = paper
  return (
    <section className="jd-section jd-together jd-closing">
      <h2>{PRINT_TEXT.revision}</h2>
      <table className="jd-table jd-revision">
        <thead>
          <tr>
            <th scope="col">{PRINT_TEXT.version}</th>
            <th scope="col">{PRINT_TEXT.effectiveOn}</th>
            <th scope="col">{PRINT_TEXT.change}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{PRINT_TEXT.versionNumber(version.version)}</td>
            <td>{dayText(version.effectiveOn)}</td>
            <td>{version.change}</td>
          </tr>
        </tbody>
      </table>
      <p className="jd-acknowledgement">{PRINT_TEXT.acknowledgement}</p>
      <div className="jd-signatures">
        <SignatureLine label={PRINT_TEXT.drawnUp} />
        <SignatureLine label={PRINT_TEXT.reviewed} />
        <SignatureLine label={PRINT_TEXT.approved} />
        <SignatureLine label={PRINT_TEXT.holderSignature} name={holder} />
      </div>
      <p className="jd-printed">{PRINT_TEXT.printedOn(paper.printedOn)}</p>
    </section>
  )
}

function SignatureLine({ label, name }: { readonly label: string; readonly name?: string | undefined }) {
  return (
    <div>
      <p className="jd-signer">
        {label}
        {name !== undefined && <span>{name}</span>}
      </p>
      <p className="jd-line">{PRINT_TEXT.signature}</p>
      <p className="jd-line">{PRINT_TEXT.date}</p>
    </div>
  )
}
