import type { ReactNode } from 'react'
import classes from './Screen.module.css'

interface PageHeaderProps {
  readonly title: string
  readonly note?: ReactNode
  readonly actions?: ReactNode
}

/** The one heading of a screen; the shell moves the focus to it when the screen changes. */
export function PageHeader({ title, note, actions }: PageHeaderProps) {
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        <h1 className={classes.title} tabIndex={-1} data-screen-title>
          {title}
        </h1>
        {note !== undefined && <p className={classes.note}>{note}</p>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}
