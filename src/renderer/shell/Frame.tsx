import { Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { writeRoute } from '../ui/route'
import { IconBuildingStore } from '../ui/icons'
import classes from './Frame.module.css'
import type { ScreenId } from './routes'
import { ROUTES } from './routes'
import { shellText } from './shell-text'

interface FrameProps {
  readonly current?: ScreenId
  readonly bar?: ReactNode
  readonly banner?: ReactNode
  readonly main: ReactNode
}

/** Left navigation, bar on top, one scrolling area. Below 62em (200 % zoom of a laptop) the words become tooltips. */
export function Frame({ current, bar, banner, main }: FrameProps) {
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#content"
        onClick={(event) => (event.preventDefault(), document.getElementById('content')?.focus())}
      >
        {shellText.skipToContent}
      </a>
      <nav className={classes.rail} aria-label={shellText.navigation}>
        <div className={classes.brand}>
          <IconBuildingStore size={20} aria-hidden />
          <span className={classes.brandName}>{shellText.appName}</span>
        </div>
        {ROUTES.map(({ id, title, Icon }) => (
          <Tooltip key={id} label={title} position="right" disabled={!narrow}>
            <a className={classes.link} href={writeRoute(id)} aria-current={id === current ? 'page' : undefined}>
              <Icon size={18} stroke={1.75} aria-hidden />
              <span className={classes.linkText}>{title}</span>
            </a>
          </Tooltip>
        ))}
      </nav>
      <header className={classes.bar}>{bar}</header>
      <main className={classes.main}>
        {banner}
        <div className={classes.content} id="content" tabIndex={-1}>
          {main}
        </div>
      </main>
    </div>
  )
}
