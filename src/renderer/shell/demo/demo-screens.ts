import { cleanNotifications } from '@mantine/notifications'
import { api } from '../../platform/api'
import { saveErrorText } from '../../platform/file-error-text'
import { goTo } from '../../ui/route'
import type { ScreenRoute } from '../routes'
import { ROUTES } from '../routes'
import { DemoFailure } from './demo-failure'
import { demoText } from './demo-text'

const LIMIT_MS = 30_000

type Settled = 'ready' | 'broken' | 'late'

function stateOf(screen: string): Settled | undefined {
  if (document.querySelector('[data-screen-error]')) return 'broken'
  return document.querySelector(`[data-screen="${screen}"][data-screen-ready="true"]`) ? 'ready' : undefined
}

/** Waits for what the screen says of itself, never for a time to pass. */
function settled(screen: string): Promise<Settled> {
  return new Promise((resolve) => {
    const end = (state: Settled): void => {
      observer.disconnect()
      clearTimeout(limit)
      resolve(state)
    }
    const look = (): void => {
      const state = stateOf(screen)
      if (state) end(state)
    }
    const observer = new MutationObserver(look)
    const limit = setTimeout(() => end('late'), LIMIT_MS)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
    look()
  })
}

async function open(screen: ScreenRoute): Promise<void> {
  goTo(screen.id)
  if ((await settled(screen.id)) === 'ready') return
  const detail = document.querySelector('[data-screen-error] pre')?.textContent ?? ''
  throw new DemoFailure(demoText.screenFailed(screen.title, detail))
}

/** Opens every screen of the menu and keeps a picture of it. @returns how many pictures were taken */
export async function photographScreens(say: (text: string) => Promise<void>): Promise<number> {
  // The screen that is open now has been so since before the month was closed: leave it, so that it is read afresh.
  await open(ROUTES.at(-1) as ScreenRoute)
  for (const [index, screen] of ROUTES.entries()) {
    await say(demoText.showing(screen.title))
    cleanNotifications()
    await open(screen)
    await document.fonts.ready
    const picture = await api['demo:screenshot']({ name: `${index + 1}-${screen.id}` })
    if (!picture.ok) {
      throw new DemoFailure(demoText.saveFailed(screen.title, saveErrorText(picture.error) ?? demoText.cancelled))
    }
  }
  return ROUTES.length
}
