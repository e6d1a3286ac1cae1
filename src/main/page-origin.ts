export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'

export type PageName = 'index.html' | 'print.html'

/** Where our pages come from, and the one test of "is this address ours". */
export interface PageOrigin {
  readonly urlOf: (page: PageName) => string
  readonly isOwn: (url: string) => boolean
  /** The development server's 'http://localhost:5173', in development only. */
  readonly devServer?: string
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}

/** Compares scheme and host as parsed: a text search for 'app://' could be fooled by 'https://evil/?app://bundle'. */
export function isAppUrl(url: string): boolean {
  const parsed = parse(url)
  return (
    parsed !== undefined &&
    parsed.protocol === `${APP_SCHEME}:` &&
    parsed.host === APP_HOST &&
    parsed.username === '' &&
    parsed.password === ''
  )
}

/** @param devServerUrl  ELECTRON_RENDERER_URL; ignored by an installed app, and unless it is on this machine */
export function pageOrigin(devServerUrl: string | undefined, packaged: boolean): PageOrigin {
  const dev = packaged || devServerUrl === undefined ? undefined : parse(devServerUrl)
  if (dev !== undefined && dev.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(dev.hostname)) {
    return {
      devServer: dev.origin,
      urlOf: (page) => `${dev.origin}/${page}`,
      isOwn: (url) => parse(url)?.origin === dev.origin,
    }
  }
  return { urlOf: (page) => `${APP_SCHEME}://${APP_HOST}/${page}`, isOwn: isAppUrl }
}
