import { applyStoredColourScheme } from './colour-scheme'

/** A window that nobody sees is never painted; it must not wait for that. */
const UNPAINTED_LIMIT_MS = 100

let started = false
function start(): void {
  if (started) return
  started = true
  void import('./main')
}

// index.html holds the empty frame. It is painted first; only then do the app's scripts and styles take the thread.
applyStoredColourScheme()
requestAnimationFrame(() => setTimeout(start))
setTimeout(start, UNPAINTED_LIMIT_MS)
