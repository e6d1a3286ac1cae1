import type { JobDescriptionPart } from '../../../../../core/roles/check-job-description'
import { JOB_DESCRIPTION_PARTS } from '../../../../../core/roles/check-job-description'
import { JOB_DESCRIPTION_PART_LABELS } from '../../../../../core/text/roles-text'
import { editorText } from './editor-text'

export type EditorPlace = JobDescriptionPart | 'publication'

/** The sections of the form in their order, each with its anchor. */
export const EDITOR_PLACES: readonly {
  readonly place: EditorPlace
  readonly title: string
  readonly anchor: string
}[] = [
  ...JOB_DESCRIPTION_PARTS.map((place) => ({
    place,
    title: JOB_DESCRIPTION_PART_LABELS[place],
    anchor: `description-${place}`,
  })),
  { place: 'publication', title: editorText.publication, anchor: 'description-publication' },
]
