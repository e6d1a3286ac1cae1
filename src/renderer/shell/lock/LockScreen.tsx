import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Cover } from '../../session/app-lock'
import { lockText } from '../../session/lock-text'
import { IconLock } from '../../ui/icons'
import { coverApp, LOCK_ROOT } from './cover-app'
import classes from './Lock.module.css'
import { PinForm } from './PinForm'

interface LockScreenProps {
  readonly cover: Exclude<Cover, 'unknown' | 'open'>
}

/** Stands in front of everything until the PIN is right. */
export function LockScreen({ cover }: LockScreenProps) {
  // Before the browser paints: not one frame of the shop is shown beside the lock.
  useLayoutEffect(() => coverApp(), [])
  const root = document.getElementById(LOCK_ROOT)
  if (root === null) throw new Error(`index.html has no #${LOCK_ROOT}`)
  return createPortal(
    <div
      className={classes.screen}
      role="dialog"
      aria-modal
      aria-labelledby="lock-title"
      data-screen="lock"
      data-screen-ready
    >
      <div className={classes.card}>
        <header className={classes.head}>
          <IconLock size={28} stroke={1.5} aria-hidden />
          <h1 id="lock-title">{lockText.title}</h1>
        </header>
        {cover === 'locked' ? (
          <>
            <PinForm />
            <details className={classes.help}>
              <summary>{lockText.forgotten}</summary>
              <p>{lockText.forgottenHelp}</p>
              <p>{lockText.folder}</p>
            </details>
          </>
        ) : (
          <Sentence>{cover === 'damaged' ? lockText.damaged : lockText.unreachable}</Sentence>
        )}
      </div>
    </div>,
    root,
  )
}

/** No PIN can be asked for; the window can only be closed. */
function Sentence({ children }: { readonly children: string }): ReactNode {
  return (
    <div className={classes.sentence}>
      <p role="alert">{children}</p>
      <p className={classes.folder}>{lockText.folder}</p>
      <Button variant="default" onClick={() => window.close()}>
        {lockText.close}
      </Button>
    </div>
  )
}
