import type { DescriptionBook, DescriptionPaper } from '../../core/documents/paper'
import { dayText, descriptionPaperText as TEXT } from '../../core/text/description-paper-text'
import { JOB_DESCRIPTION_LABELS as LABELS, headCountText } from '../../core/text/roles-text'
import { DutiesTable } from './job-description/DutiesTable'
import {
  AuthoritySection,
  CareerSection,
  ConditionsSection,
  ContactsSection,
  HandOversSection,
  IndicatorsSection,
  PurposeSection,
  QualificationsSection,
} from './job-description/sections'
import { SignatureBlock } from './job-description/SignatureBlock'
import './job-description/job-description.css'

interface JobDescriptionPaperProps {
  readonly paper: DescriptionPaper
}

/** Several descriptions, each beginning on a page of its own. */
export function JobDescriptionBook({ book }: { readonly book: DescriptionBook }) {
  return book.papers.map((paper, index) => <JobDescriptionPaper key={index} paper={paper} />)
}

/**
 * 岗位说明书 on A4: the ten parts in order, then revision and signatures, which stay together. The sheet is a table of one row
 * because the head of a table is what Chromium repeats on every page, also from the print dialog and inside a book.
 */
export function JobDescriptionPaper({ paper }: JobDescriptionPaperProps) {
  const { version } = paper
  const { content } = version
  return (
    <table className="jd" role="presentation">
      <thead>
        <tr>
          <td>
            <div className="jd-band">
              <span className="jd-shop">{paper.shopName}</span>
              <span>{TEXT.running(content.title, version.version)}</span>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr className="jd-body">
          <td>
            <Heading paper={paper} />
            <BasicsTable paper={paper} />
            <PurposeSection purpose={content.purpose} />
            <DutiesTable duties={content.duties} />
            <AuthoritySection authority={content.authority} />
            <ContactsSection internal={content.internalContacts} external={content.externalContacts} />
            <HandOversSection handOvers={content.handOvers} />
            <QualificationsSection qualifications={content.qualifications} />
            <ConditionsSection conditions={content.conditions} />
            <div className="jd-pair">
              <IndicatorsSection indicators={content.indicators} />
              <CareerSection career={content.career} />
            </div>
            <SignatureBlock paper={paper} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function Heading({ paper }: JobDescriptionPaperProps) {
  const { version } = paper
  const facts = [
    [LABELS.code, version.content.code === '' ? TEXT.blank : version.content.code],
    [TEXT.version, TEXT.versionNumber(version.version)],
    [TEXT.effectiveOn, dayText(version.effectiveOn)],
    ...(paper.holder === undefined ? [] : [[TEXT.holder, paper.holder] as const]),
  ] as const
  return (
    <header className="jd-title">
      <div>
        <p>{TEXT.kind}</p>
        <h1>{version.content.title}</h1>
      </div>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

function BasicsTable({ paper }: JobDescriptionPaperProps) {
  const { content } = paper.version
  return (
    <table className="jd-basics">
      <tbody>
        <tr>
          <Basic label={LABELS.department} value={content.department} />
          <Basic label={LABELS.reportsTo} value={content.reportsTo} />
          <Basic label={LABELS.headCount} value={headCountText(content.headCount)} />
          <Basic label={LABELS.grade} value={content.grade} />
        </tr>
        <tr>
          <Basic label={LABELS.subordinates} value={content.subordinates} wide />
        </tr>
        <tr>
          <Basic label={LABELS.payRange} value={content.payRange} wide />
        </tr>
      </tbody>
    </table>
  )
}

interface BasicProps {
  readonly label: string
  readonly value: string
  readonly wide?: boolean
}

function Basic({ label, value, wide = false }: BasicProps) {
  return (
    <>
      <th scope="row">{label}</th>
      <td colSpan={wide ? 7 : 1}>{value === '' ? TEXT.blank : value}</td>
    </>
  )
}
