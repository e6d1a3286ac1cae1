/** The nonce that main wrote into this page; Mantine's style tags carry it. */
export function readCspNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}
