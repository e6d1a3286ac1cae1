import type { MouseEvent } from 'react'
import type { WordingWarning } from '../../../../../core/roles/check-job-description'
import type { PlacedProblem } from '../../../../../core/roles/write-description'
import classes from './editor.module.css'
import { EDITOR_PLACES } from './editor-places'
import { editorText } from './editor-text'

interface EditorNavProps {
  readonly problems: readonly PlacedProblem[]
  readonly warnings: readonly WordingWarning[]
}

/** The parts with what is open in each; a press leads there. */
export function EditorNav({ problems, warnings }: EditorNavProps) {
  const go = (event: MouseEvent, anchor: string): void => {
    // The address says which screen is shown and must not change.
    event.preventDefault()
    document.getElementById(anchor)?.scrollIntoView({ block: 'start' })
    document.getElementById(`${anchor}-title`)?.focus({ preventScroll: true })
  }
  return (
    <nav className={classes.nav} aria-label={editorText.nav}>
      <ol>
        {EDITOR_PLACES.map(({ place, title, anchor }, index) => {
          const open = [...problems, ...warnings].filter(({ part }) => part === place).length
          return (
            <li key={place}>
              <a href={`#${anchor}`} onClick={(event) => go(event, anchor)}>
                <span>
                  {editorText.partNumber(index)}
                  {title}
                </span>
                {open === 0 ? null : <em>{editorText.problemsIn(open)}</em>}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
