import { JOB_DESCRIPTION_LABELS as LABELS, headCountText } from '../../core/text/roles-text'
import { DutiesTable } from './job-description/DutiesTable'
import type { JobDescriptionDocument } from './job-description/job-description-document'
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
import { dayText, PRINT_TEXT } from './print-text'
import './job-description/job-description.css'

interface JobDescriptionPaperProps {
  readonly paper: JobDescriptionDocument
}

/** 岗位说明书 on A4: the ten parts in order, then revision and signatures, which stay together. */
export function JobDescriptionPaper({ paper }: JobDescriptionPaperProps) {
  const { content } = paper.version
  return (
    <div className="jd">
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
    </div>
  )
}

function Heading({ paper }: JobDescriptionPaperProps) {
  const { version } = paper
  const facts = [
    [LABELS.code, version.content.code],
    [PRINT_TEXT.version, PRINT_TEXT.versionNumber(version.version)],
    [PRINT_TEXT.effectiveOn, dayText(version.effectiveOn)],
    ...(paper.holder === undefined ? [] : [[PRINT_TEXT.holder, paper.holder] as const]),
  ] as const
  return (
    <header className="jd-heading">
      <div className="jd-band">
        <span className="jd-shop">{paper.shopName}</span>
        <span className="jd-kind">{PRINT_TEXT.jobDescription}</span>
      </div>
      <div className="jd-title">
        <h1>{version.content.title}</h1>
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
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
      <td colSpan={wide ? 7 : 1}>{value === '' ? PRINT_TEXT.blank : value}</td>
    </>
  )
}
