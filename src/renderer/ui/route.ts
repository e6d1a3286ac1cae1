import { useMemo, useSyncExternalStore } from 'react'

/** Where the window is: `#/payroll?member=m1`. Back, forward and reload work as in any page. */
interface Route {
  readonly screen: string
  readonly params: Readonly<Record<string, string>>
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  return { screen: path === '' ? 'home' : path, params: Object.fromEntries(new URLSearchParams(query)) }
}
export function writeRoute(screen: string, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params).toString()
  return `#/${screen}${query === '' ? '' : `?${query}`}`
}
export function goTo(screen: string, params: Readonly<Record<string, string>> = {}): void {
  window.location.hash = writeRoute(screen, params)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => readRoute(hash), [hash])
}
