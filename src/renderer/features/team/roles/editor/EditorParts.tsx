import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { WordingWarning } from '../../../../../core/roles/check-job-description'
import type { JobDescription } from '../../../../../core/roles/job-description'
import { wordingWarningText } from '../../../../../core/text/roles-text'
import { useProblemAt } from './editor-context'
import type { EditorPlace } from './editor-places'
import { EDITOR_PLACES } from './editor-places'
import { PartFrame } from './PartFrame'
import { BasicsPart } from './parts/BasicsPart'
import { ContactsPart, HandOversPart } from './parts/ContactParts'
import { DutiesPart } from './parts/DutiesPart'
import { IndicatorsPart } from './parts/IndicatorsPart'
import { AuthorityPart, CareerPart, ConditionsPart, QualificationsPart } from './parts/ListParts'
import type { BasicFields } from './parts/part-props'
import { PublicationPart } from './parts/PublicationPart'
import { PurposePart } from './parts/PurposePart'
import type { Editing } from './use-edited-description'

interface EditorPartsProps {
  readonly editing: Editing
  readonly suggestedChange: string
  readonly warningsOf: readonly WordingWarning[]
}

export function EditorParts({ editing, suggestedChange, warningsOf }: EditorPartsProps) {
  const { edited, change, changeContent } = editing
  const { content } = edited
  const wholeOf = { duties: useProblemAt('duties'), indicators: useProblemAt('indicators') }
  const contents: Readonly<Record<EditorPlace, ReactNode>> = {
    basics: <BasicsPart value={useBasics(content)} onChange={changeContent} />,
    purpose: <PurposePart value={content.purpose} onChange={changeContent} />,
    duties: <DutiesPart value={content.duties} onChange={changeContent} />,
    authority: <AuthorityPart value={content.authority} onChange={changeContent} />,
    contacts: <ContactsPart value={useContacts(content)} onChange={changeContent} />,
    'hand-overs': <HandOversPart value={content.handOvers} onChange={changeContent} />,
    qualifications: <QualificationsPart value={content.qualifications} onChange={changeContent} />,
    conditions: <ConditionsPart value={content.conditions} onChange={changeContent} />,
    indicators: <IndicatorsPart value={content.indicators} onChange={changeContent} />,
    career: <CareerPart value={content.career} onChange={changeContent} />,
    publication: <PublicationPart edited={edited} suggestedChange={suggestedChange} onChange={change} />,
  }
  return EDITOR_PLACES.map(({ place, title, anchor }, index) => {
    const whole = place === 'duties' || place === 'indicators' ? wholeOf[place] : undefined
    return (
      <PartFrame
        key={place}
        id={anchor}
        index={index}
        title={title}
        problems={whole === undefined ? [] : [whole]}
        warnings={warningsOf.filter(({ part }) => part === place).map(wordingWarningText)}
      >
        {contents[place]}
      </PartFrame>
    )
  })
}

/** The same object until one of its own fields changes. */
function useBasics(content: JobDescription): BasicFields {
  const { title, code, department, reportsTo, subordinates, headCount, grade, payRange } = content
  return useMemo(
    () => ({ title, code, department, reportsTo, subordinates, headCount, grade, payRange }),
    [title, code, department, reportsTo, subordinates, headCount, grade, payRange],
  )
}
function useContacts({ internalContacts, externalContacts }: JobDescription) {
  return useMemo(() => ({ internalContacts, externalContacts }), [internalContacts, externalContacts])
}
