import { isCovered } from '../../session/app-lock'

/** Where the lock screen is drawn, beside the app and not inside it. */
export const LOCK_ROOT = 'lock'

/**
 * Hides everything but the lock screen: not painted, not reachable, not in the accessibility tree. It all stays mounted, so
 * that nothing typed is lost; drawers and messages, which hang on the body, are covered too, also those that come later.
 * @returns the function that uncovers it and puts the focus back
 */
export function coverApp(): () => void {
  const focused = document.activeElement
  const covered = new Set<Element>()
  const cover = (): void => {
    for (const part of document.body.children) {
      if (part.id === LOCK_ROOT || part.hasAttribute('inert')) continue
      part.setAttribute('inert', '')
      covered.add(part)
    }
  }
  const observer = new MutationObserver(cover)
  document.documentElement.setAttribute('data-locked', '')
  cover()
  observer.observe(document.body, { childList: true })
  return () => {
    observer.disconnect()
    document.documentElement.removeAttribute('data-locked')
    for (const part of covered) part.removeAttribute('inert')
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

/**
 * No key reaches what is behind the cover: a drawer would close on Escape and forget what was typed. Registered before
 * anything else listens; what a key does in the field of the lock screen itself is not touched.
 */
export function guardKeys(): void {
  for (const event of ['keydown', 'keyup', 'keypress'] as const) {
    window.addEventListener(
      event,
      (pressed) => {
        if (isCovered()) pressed.stopImmediatePropagation()
      },
      { capture: true },
    )
  }
}
