import { Suspense, useEffect } from 'react'
import { LoadingLines } from '../ui/Screen'
import { ScreenErrorBoundary } from './ScreenErrorBoundary'
import type { ScreenRoute } from './routes'

interface ScreenHostProps {
  readonly route: ScreenRoute
}

let firstScreen = true

/** One screen with its own error boundary: a fault in 绩效 leaves 工资 usable. */
export function ScreenHost({ route: { id, title, Component } }: ScreenHostProps) {
  return (
    <ScreenErrorBoundary key={id} title={title}>
      <Suspense fallback={<LoadingLines />}>
        <Component />
        <FocusTitle />
      </Suspense>
    </ScreenErrorBoundary>
  )
}

/** Moves the focus to the heading of the new screen, so that the keyboard and the screen reader follow. */
function FocusTitle() {
  useEffect(() => {
    if (!firstScreen) document.querySelector<HTMLElement>('[data-screen-title]')?.focus({ preventScroll: true })
    firstScreen = false
    document.getElementById('content')?.scrollTo(0, 0)
  }, [])
  return null
}
