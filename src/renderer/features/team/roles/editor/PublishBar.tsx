import { Button } from '@mantine/core'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import classes from './editor.module.css'
import { editorText } from './editor-text'
import { goToFirstProblem } from './first-problem'

interface PublishBarProps {
  readonly nextVersion: number
  readonly isFirst: boolean
  /** A version that was published after this draft began. */
  readonly isStale: number | undefined
  readonly changes: number
  readonly problems: number
  readonly onDiscard: () => void
  readonly onPublish: () => void
}

/** Always in sight: what is unpublished, what keeps it from being published, and the two ways out. */
export function PublishBar(props: PublishBarProps) {
  const { nextVersion, isFirst, isStale, changes, problems, onDiscard, onPublish } = props
  return (
    <div className={classes.bar}>
      <div className={classes.state}>
        <span role="status">
          {isFirst
            ? editorText.notPublishedYet
            : changes === 0
              ? editorText.unchanged
              : editorText.changedPlaces(changes)}
        </span>
        {problems === 0 ? null : (
          <span className={classes.sumWrong} role="alert">
            {editorText.problemsLeft(problems)}
            <Button variant="subtle" size="compact-xs" onClick={goToFirstProblem}>
              {editorText.toFirstProblem}
            </Button>
          </span>
        )}
        {isStale === undefined ? null : <span className={classes.sumWrong}>{editorText.newerVersion(isStale)}</span>}
      </div>
      <ConfirmButton
        label={editorText.discard}
        confirmLabel={editorText.discard}
        question={editorText.discardQuestion}
        disabled={!isFirst && changes === 0}
        onConfirm={onDiscard}
      />
      <Button onClick={onPublish}>{editorText.publish(nextVersion)}</Button>
    </div>
  )
}
