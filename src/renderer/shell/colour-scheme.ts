/** The same key as Mantine's own manager, which takes over once React runs. */
const STORED_AS = 'mantine-color-scheme-value'

/** Sets light or dark before the first paint, so that the dark window never flashes white. */
export function applyStoredColourScheme(): void {
  const stored = window.localStorage.getItem(STORED_AS)
  const dark = stored === 'dark' || (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
}
