import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { contentSecurityPolicy, newNonce, NONCE_PLACEHOLDER } from './content-security'
import { isAppUrl } from './page-origin'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
}

/** A file below `root`, or undefined for anything that leaves it. `startsWith(root)` would let 'root-evil/' through. */
export function fileBelow(root: string, urlPath: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  const file = path.resolve(root, `.${decoded}`)
  const relative = path.relative(root, file)
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
  return relative === '' || isOutside ? undefined : file
}

function refuse(status: number): Response {
  return new Response(null, { status })
}

/** Answers app://bundle/… from `root`. Only GET, only known file types, everything with the content security policy. */
export function bundleHandler(root: string, read: (file: string) => Promise<Uint8Array> = readFile) {
  return async (request: Pick<Request, 'method' | 'url'>): Promise<Response> => {
    if (request.method !== 'GET') return refuse(405)
    if (!isAppUrl(request.url)) return refuse(404)
    const file = fileBelow(root, new URL(request.url).pathname)
    if (file === undefined) return refuse(403)
    const contentType = CONTENT_TYPES[path.extname(file)]
    if (contentType === undefined) return refuse(404)
    let bytes: Uint8Array
    try {
      bytes = await read(file)
    } catch {
      return refuse(404)
    }
    const nonce = newNonce()
    const body = contentType.startsWith('text/html')
      ? Buffer.from(bytes).toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
      : (bytes as Uint8Array<ArrayBuffer>)
    return new Response(body, {
      headers: {
        'content-type': contentType,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'x-dns-prefetch-control': 'off',
        'cache-control': 'no-cache',
        'cross-origin-opener-policy': 'same-origin',
      },
    })
  }
}
