import type { ReactNode } from 'react'
import { PageHeader } from './PageHeader'
import { partsText } from './parts-text'
import classes from './Screen.module.css'

interface ScreenProps {
  readonly id: string
  readonly title: string
  /** All live queries of the first view have answered. */
  readonly ready: boolean
  readonly actions?: ReactNode
  readonly note?: ReactNode
  /** The screen is as high as the window and scrolls inside. */
  readonly fill?: boolean
  readonly children?: ReactNode
}

/** Root of every screen. `data-screen-ready` is what tests and the demonstration wait for. */
export function Screen({ id, title, ready, actions, note, fill = false, children }: ScreenProps) {
  return (
    <section
      className={fill ? `${classes.screen} ${classes.fill}` : classes.screen}
      data-screen={id}
      data-screen-ready={ready}
      aria-busy={!ready}
    >
      <PageHeader title={title} note={note} actions={actions} />
      {ready ? children : <LoadingLines />}
    </section>
  )
}

export function LoadingLines() {
  return (
    <div className={classes.lines} role="status" aria-label={partsText.loading}>
      {['92%', '78%', '86%', '64%'].map((width) => (
        <div key={width} className={classes.line} style={{ width }} />
      ))}
    </div>
  )
}
