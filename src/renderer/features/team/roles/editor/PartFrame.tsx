import type { ReactNode } from 'react'
import { IconAlertTriangle } from '../../../../ui/icons'
import classes from './editor.module.css'
import { editorText } from './editor-text'

interface PartFrameProps {
  /** Anchor and place in the list of parts. */
  readonly id: string
  readonly index: number
  readonly title: string
  /** What belongs to the part as a whole. */
  readonly problems?: readonly string[]
  readonly warnings?: readonly string[]
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function PartFrame({ id, index, title, problems = [], warnings = [], aside, children }: PartFrameProps) {
  return (
    <section id={id} className={classes.part} aria-labelledby={`${id}-title`}>
      <div className={classes.partHead}>
        <h3 id={`${id}-title`} tabIndex={-1}>
          {editorText.partNumber(index)}
          {title}
        </h3>
        {aside}
      </div>
      {problems.map((problem) => (
        <p key={problem} className={classes.problem} role="alert" data-problem>
          {problem}
        </p>
      ))}
      {warnings.map((warning) => (
        <p key={warning} className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden />
          {warning}
        </p>
      ))}
      {children}
    </section>
  )
}
