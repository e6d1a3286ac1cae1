import { Button, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { RecordId } from '../../../../../core/kernel/ids'
import type { PaperProblem } from '../../../../../core/team/check-papers'
import { paperProblemText } from '../../../../../core/text/paper-problem-text'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { IconPlus } from '../../../../ui/icons'
import type { Tone } from '../../../../ui/ToneBadge'
import { ToneBadge } from '../../../../ui/ToneBadge'
import teamClasses from '../../team.module.css'
import { membersText } from '../members-text'
import classes from './profile.module.css'

interface PaperSectionProps<Paper extends { readonly id: RecordId }> {
  readonly title: string
  readonly addLabel: string
  readonly emptyText: string
  readonly papers: readonly Paper[]
  readonly titleOf: (paper: Paper) => string
  readonly factsOf: (paper: Paper) => readonly string[]
  readonly badgeOf: (paper: Paper) => readonly [tone: Tone, text: string] | undefined
  readonly problemsOf: (paper: Paper) => readonly PaperProblem[]
  readonly form: (paper: Paper | undefined, close: () => void) => ReactNode
  readonly onRemove: (paper: Paper) => void
}

/** Papers of one kind: the list, and in place of it the form of the one that is added or changed. */
export function PaperSection<Paper extends { readonly id: RecordId }>(props: PaperSectionProps<Paper>) {
  const { title, papers } = props
  const [edited, setEdited] = useState<RecordId | 'new' | null>(null)
  const close = (): void => setEdited(null)
  return (
    <section className={teamClasses.section} aria-label={title}>
      <Group justify="space-between">
        <Title order={2}>{title}</Title>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={edited === 'new'}
          onClick={() => setEdited('new')}
        >
          {props.addLabel}
        </Button>
      </Group>
      {edited === 'new' ? <div className={classes.form}>{props.form(undefined, close)}</div> : null}
      {papers.length === 0 && edited !== 'new' ? (
        <Text size="sm" c="dimmed">
          {props.emptyText}
        </Text>
      ) : null}
      <ul className={classes.papers}>
        {papers.map((paper) =>
          edited === paper.id ? (
            <li key={paper.id} className={classes.form}>
              {props.form(paper, close)}
            </li>
          ) : (
            <PaperItem key={paper.id} {...props} paper={paper} onEdit={() => setEdited(paper.id)} />
          ),
        )}
      </ul>
    </section>
  )
}

interface PaperItemProps<Paper extends { readonly id: RecordId }> extends PaperSectionProps<Paper> {
  readonly paper: Paper
  readonly onEdit: () => void
}
function PaperItem<Paper extends { readonly id: RecordId }>(props: PaperItemProps<Paper>) {
  const { paper } = props
  const badge = props.badgeOf(paper)
  return (
    <li>
      <div className={classes.paper}>
        <span className={classes.paperTitle}>
          {props.titleOf(paper)}
          {badge ? <ToneBadge tone={badge[0]}>{badge[1]}</ToneBadge> : null}
        </span>
        {props.factsOf(paper).length > 0 ? <span>{props.factsOf(paper).join(membersText.factMark)}</span> : null}
        <PaperNotes problems={props.problemsOf(paper)} />
      </div>
      <Group gap="xs">
        <Button variant="default" onClick={props.onEdit}>
          {membersText.edit}
        </Button>
        <ConfirmButton
          label={membersText.removeChange}
          question={membersText.removePaperQuestion(props.titleOf(paper))}
          onConfirm={() => props.onRemove(paper)}
        />
      </Group>
    </li>
  )
}

/** What there is to say about a paper, under it or under its form. */
export function PaperNotes({ problems }: { readonly problems: readonly PaperProblem[] }) {
  return (
    <>
      {problems.map((problem) => (
        <Text
          key={problem.code}
          size="xs"
          c={problem.severity === 'blocks' ? 'var(--mantine-color-error)' : 'var(--mantine-color-orange-text)'}
        >
          {paperProblemText(problem)}
        </Text>
      ))}
    </>
  )
}

interface FormEndProps {
  readonly problems: readonly PaperProblem[]
  readonly missing?: string | undefined
  readonly onSave: () => void
  readonly onCancel: () => void
}
/** Problems, 保存 and 取消 below the fields of a paper. */
export function PaperFormEnd({ problems, missing, onSave, onCancel }: FormEndProps) {
  const isBlocked = missing !== undefined || problems.some(({ severity }) => severity === 'blocks')
  return (
    <>
      {missing === undefined ? null : (
        <Text size="xs" c="dimmed">
          {missing}
        </Text>
      )}
      <PaperNotes problems={problems} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {membersText.cancel}
        </Button>
        <Button disabled={isBlocked} onClick={onSave}>
          {membersText.save}
        </Button>
      </Group>
    </>
  )
}
