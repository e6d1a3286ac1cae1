import { useCallback, useDeferredValue, useMemo } from 'react'
import type { RoleId } from '../../../../../core/kernel/ids'
import type { WordingWarning } from '../../../../../core/roles/check-job-description'
import { checkJobDescription, wordingWarnings } from '../../../../../core/roles/check-job-description'
import type { DescriptionDifference } from '../../../../../core/roles/compare-descriptions'
import { compareDescriptions } from '../../../../../core/roles/compare-descriptions'
import type { JobDescription, JobDescriptionVersion } from '../../../../../core/roles/job-description'
import type { PlacedProblem } from '../../../../../core/roles/write-description'
import { placeProblem } from '../../../../../core/roles/write-description'
import { useDraft } from '../../../../ui/use-draft'
import type { EditedDescription } from './edited-description'
import { draftKeyOf } from './edited-description'
import { useLatest } from './use-latest'

export interface Editing {
  readonly edited: EditedDescription
  readonly change: (part: Partial<EditedDescription>) => void
  readonly changeContent: (part: Partial<JobDescription>) => void
  readonly giveUp: () => void
  /** Follow a keystroke later than the field itself. */
  readonly problems: readonly PlacedProblem[]
  readonly warnings: readonly WordingWarning[]
  /** Against the version in force; all of it is new when there is none. */
  readonly differences: readonly DescriptionDifference[]
}

export function useEditedDescription(
  roleId: RoleId,
  initial: EditedDescription,
  current: JobDescriptionVersion | undefined,
): Editing {
  const [edited, set, giveUp] = useDraft<EditedDescription>(draftKeyOf(roleId), initial)
  const latest = useLatest(edited)
  // Both the same for the life of the form: a part that did not change is not drawn again.
  const change = useCallback(
    (part: Partial<EditedDescription>) => {
      latest.current = { ...latest.current, ...part }
      set(latest.current)
    },
    [latest, set],
  )
  const changeContent = useCallback(
    (part: Partial<JobDescription>) => change({ content: { ...latest.current.content, ...part } }),
    [latest, change],
  )
  const content = useDeferredValue(edited.content)
  const problems = useMemo(() => {
    const checked = checkJobDescription(content)
    return checked.ok ? [] : checked.error.map(placeProblem)
  }, [content])
  const warnings = useMemo(() => wordingWarnings(content), [content])
  const differences = useMemo(() => (current ? compareDescriptions(current.content, content) : []), [current, content])
  return { edited, change, changeContent, giveUp, problems, warnings, differences }
}
