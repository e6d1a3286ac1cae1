import { randomBytes } from 'node:crypto'

/** Stands in our HTML wherever the nonce of the answer belongs. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'

export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * The one policy of every page. Scripts only from our files; `<style>` elements only with the nonce of this very answer
 * (Mantine writes its theme that way); style attributes are harmless and React needs them in server-made markup.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // WebAssembly of our own files (the roster solver); text is still never evaluated.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}
