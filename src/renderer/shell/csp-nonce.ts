declare global {
  interface Window {
    __webpack_nonce__?: string
  }
}

/** The nonce that main wrote into this page; Mantine's style tags carry it. */
export function readCspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

/**
 * The scroll lock under dialogs and drawers (react-remove-scroll, inside Mantine) makes a style tag of its own; it takes
 * its nonce from this name, whatever the bundler.
 */
export function shareCspNonce(): void {
  window.__webpack_nonce__ = readCspNonce()
}
