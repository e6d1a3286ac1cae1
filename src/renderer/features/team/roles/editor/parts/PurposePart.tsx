import { memo } from 'react'
import { JOB_DESCRIPTION_PART_LABELS } from '../../../../../../core/text/roles-text'
import { useProblemAt } from '../editor-context'
import { editorText } from '../editor-text'
import { GrowingText } from '../GrowingText'
import type { PartProps } from './part-props'

export const PurposePart = memo(function PurposePart({ value, onChange }: PartProps<string>) {
  return (
    <GrowingText
      ariaLabel={JOB_DESCRIPTION_PART_LABELS.purpose}
      placeholder={editorText.purposeHint}
      value={value}
      error={useProblemAt('purpose')}
      onChange={(purpose) => onChange({ purpose })}
    />
  )
})
