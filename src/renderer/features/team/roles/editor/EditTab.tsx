import { useMemo } from 'react'
import { emptyDescription } from '../../../../../core/roles/write-description'
import type { TeamView } from '../../use-team'
import type { OpenedRole } from '../use-opened-role'
import { DescriptionEditor } from './DescriptionEditor'
import { editedFrom } from './edited-description'
import { editorText } from './editor-text'

interface EditTabProps {
  readonly view: TeamView
  readonly opened: OpenedRole
}

/** The editor on the version in force; on an empty description where there is none. */
export function EditTab({ view, opened }: EditTabProps) {
  const { role, department, current } = opened
  const initial = useMemo(() => {
    const superior = view.roles.find(({ id }) => id === role.reportsTo)?.name
    // A role may have been renamed since.
    const content = current
      ? { ...current.content, title: role.name }
      : emptyDescription({
          title: role.name,
          department,
          reportsTo: superior ?? editorText.ownerAsSuperior,
          headCount: Math.max(1, role.plannedHeads ?? 1),
        })
    return editedFrom(current, content, view.today)
  }, [view, role, department, current])
  return <DescriptionEditor view={view} opened={opened} initial={initial} />
}
