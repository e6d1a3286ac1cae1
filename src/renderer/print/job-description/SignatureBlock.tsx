import { printedRevisions } from '../../../core/documents/description-revisions'
import type { DescriptionPaper } from '../../../core/documents/paper'
import { dayText, descriptionPaperText as TEXT } from '../../../core/text/description-paper-text'

interface SignatureBlockProps {
  readonly paper: DescriptionPaper
}

/** 修订记录 and the lines to sign; never torn over two pages. */
export function SignatureBlock({ paper }: SignatureBlockProps) {
  const { version, holder } = paper
  return (
    <section className="jd-section jd-together jd-closing">
      <h2>{TEXT.revision}</h2>
      <table className="jd-table jd-revision">
        <thead>
          <tr>
            <th scope="col">{TEXT.version}</th>
            <th scope="col">{TEXT.effectiveOn}</th>
            <th scope="col">{TEXT.change}</th>
          </tr>
        </thead>
        <tbody>
          {printedRevisions(paper).map((each) => (
            <tr key={each.version}>
              <td>{TEXT.versionNumber(each.version)}</td>
              <td>{dayText(each.effectiveOn)}</td>
              <td>{each.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="jd-acknowledgement">{TEXT.acknowledgement}</p>
      <div className="jd-signatures">
        <SignatureLine label={TEXT.drawnUp} name={version.preparedBy} />
        <SignatureLine label={TEXT.reviewed} name={version.reviewedBy} />
        <SignatureLine label={TEXT.approved} name={version.approvedBy} />
        <SignatureLine label={TEXT.holderSignature} name={holder} />
      </div>
      <p className="jd-printed">{TEXT.printedOn(dayText(paper.printedOn))}</p>
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
      <p className="jd-line">{TEXT.signature}</p>
      <p className="jd-line">{TEXT.date}</p>
    </div>
  )
}
