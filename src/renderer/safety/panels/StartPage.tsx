import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import classes from './panels.module.css'

interface StartPageProps {
  /** Names it for tests and the demonstration, as screens do. */
  readonly id: string
  readonly title: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

/** What stands in the window before the shop, when there is something to say first. */
export function StartPage({ id, title, icon, children }: StartPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className={classes.page} data-screen={id} data-screen-ready="true">
      <div className={classes.card}>
        <header className={classes.head}>
          {icon}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </header>
        {children}
      </div>
    </main>
  )
}
