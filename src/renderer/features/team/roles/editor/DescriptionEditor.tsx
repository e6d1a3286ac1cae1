import { useMemo } from 'react'
import { checkJobDescription } from '../../../../../core/roles/check-job-description'
import { checkPublication } from '../../../../../core/roles/check-publication'
import { compareDescriptions } from '../../../../../core/roles/compare-descriptions'
import { changedParts, tidyDescription } from '../../../../../core/roles/write-description'
import { changedPartsText, publicationProblemText } from '../../../../../core/text/description-text'
import { jobDescriptionProblemText } from '../../../../../core/text/roles-text'
import { notifyDone, notifyProblem, undoLast } from '../../../../ui/notify'
import type { TeamView } from '../../use-team'
import { publishDescription } from '../commands/publish-description'
import { openRole } from '../roles-route'
import type { OpenedRole } from '../use-opened-role'
import type { EditorAround, Problems } from './editor-context'
import { AroundContext, NO_PROBLEMS, ProblemsContext } from './editor-context'
import classes from './editor.module.css'
import { editorText } from './editor-text'
import { EditorNav } from './EditorNav'
import { EditorParts } from './EditorParts'
import { goToFirstProblem } from './first-problem'
import { PublishBar } from './PublishBar'
import type { EditedDescription } from './edited-description'
import { useEditedDescription } from './use-edited-description'

interface DescriptionEditorProps {
  readonly view: TeamView
  readonly opened: OpenedRole
  readonly initial: EditedDescription
}

/** The ten parts of a description and its publication, one below the other, with a list of them at the side. */
export function DescriptionEditor({ view, opened, initial }: DescriptionEditorProps) {
  const { role, current, holders } = opened
  const editing = useEditedDescription(role.id, initial, current)
  const { edited, problems, warnings, differences, change } = editing
  const around = useAroundOf(view, opened)
  const shown: Problems = useMemo(
    () =>
      edited.isChecked
        ? new Map(problems.map(({ place, problem }) => [place, jobDescriptionProblemText(problem)]))
        : NO_PROBLEMS,
    [edited.isChecked, problems],
  )
  const publish = async (): Promise<void> => {
    const content = tidyDescription(edited.content)
    change({ content, isChecked: true })
    const checked = checkJobDescription(content)
    if (!checked.ok) {
      goToFirstProblem()
      return
    }
    const refused = checkPublication({
      roleId: role.id,
      content,
      effectiveOn: edited.effectiveOn,
      current,
      roles: view.roles,
    })
    if (refused || edited.effectiveOn === null) {
      if (refused) notifyProblem(publicationProblemText(refused))
      return
    }
    const signers = named({
      preparedBy: edited.preparedBy,
      reviewedBy: edited.reviewedBy,
      approvedBy: edited.approvedBy,
    })
    const written = edited.change.trim()
    const version = await publishDescription(role, view.departments, {
      effectiveOn: edited.effectiveOn,
      change:
        written === '' ? suggestedChange(current ? compareDescriptions(current.content, content) : undefined) : written,
      ...signers,
      content,
    })
    if (version === undefined) return
    editing.giveUp()
    notifyDone(
      holders.length === 0 ? editorText.published(version) : editorText.publishedToSign(version, holders.length),
      undoLast,
    )
    openRole(role.id, 'paper')
  }
  return (
    <AroundContext value={around}>
      <ProblemsContext value={shown}>
        <div className={classes.editor}>
          <EditorNav problems={edited.isChecked ? problems : []} warnings={warnings} />
          <div className={classes.main}>
            <EditorParts
              editing={editing}
              suggestedChange={suggestedChange(current ? differences : undefined)}
              warningsOf={warnings}
            />
            <PublishBar
              nextVersion={(current?.version ?? 0) + 1}
              isFirst={current === undefined}
              isStale={current !== undefined && edited.basedOn < current.version ? current.version : undefined}
              changes={differences.length}
              problems={edited.isChecked ? problems.length : 0}
              onDiscard={editing.giveUp}
              onPublish={() => void publish()}
            />
          </div>
        </div>
      </ProblemsContext>
    </AroundContext>
  )
}

function useAroundOf(view: TeamView, opened: OpenedRole): EditorAround {
  const { role, indicators, ladders } = opened
  return useMemo(
    () => ({
      roleId: role.id,
      departmentNames: view.departments.map(({ name }) => name),
      roleNames: view.roles.filter(({ id }) => id !== role.id).map(({ name }) => name),
      memberNames: view.rows.filter((row) => row.state !== 'left').map((row) => row.member.name),
      indicators,
      ladders,
    }),
    [view, role.id, indicators, ladders],
  )
}

function suggestedChange(differences: Parameters<typeof changedParts>[0] | undefined): string {
  return differences === undefined ? editorText.changeFirst : changedPartsText(changedParts(differences))
}

function named(names: Readonly<Record<'preparedBy' | 'reviewedBy' | 'approvedBy', string>>) {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => (name.trim() === '' ? [] : [[key, name.trim()]])),
  ) as Partial<typeof names>
}
