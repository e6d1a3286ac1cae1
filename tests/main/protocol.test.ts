import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from '../../src/main/content-security'
import { isAppUrl, pageOrigin } from '../../src/main/page-origin'
import { bundleHandler, fileBelow } from '../../src/main/protocol'

let base: string
let handle: ReturnType<typeof bundleHandler>
beforeAll(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'protocol-'))
  const root = path.join(base, 'renderer')
  mkdirSync(path.join(root, 'assets'), { recursive: true })
  mkdirSync(path.join(base, 'renderer-evil'))
  writeFileSync(
    path.join(root, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>',
  )
  writeFileSync(path.join(root, 'assets/app.js'), '"__CSP_NONCE__"')
  writeFileSync(path.join(root, 'notes.txt'), 'no')
  writeFileSync(path.join(base, 'renderer-evil/a.js'), 'evil')
  writeFileSync(path.join(base, 'secret.json'), '{}')
  handle = bundleHandler(root)
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

function get(url: string, method = 'GET') {
  return handle({ url, method })
}

describe('the policy inside the pages', () => {
  it.each(['index.html', 'print.html'])(
    '%s carries what the header says, but for what only a header can say',
    (page) => {
      const html = readFileSync(path.join(import.meta.dirname, '../../src/renderer', page), 'utf8')
      const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1]
      const sent = contentSecurityPolicy(NONCE_PLACEHOLDER).split('; ')
      expect(inPage?.split('; ')).toEqual(sent.filter((rule) => !rule.startsWith('frame-ancestors')))
    },
  )
})

describe('app://bundle', () => {
  it('serves a page with its type, the policy and one fresh nonce in every place', async () => {
    const [first, second] = [await get('app://bundle/index.html'), await get('app://bundle/index.html')]
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    const nonceOf = (answer: Response): string =>
      /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy')!)![1]!
    const html = await first.text()
    expect(html).not.toContain('__CSP_NONCE__')
    expect(html.split(nonceOf(first))).toHaveLength(3)
    expect(nonceOf(first)).not.toBe(nonceOf(second))
    expect(Buffer.from(nonceOf(first), 'base64').length).toBe(16)
  })
  it('scripts are served unchanged and with the policy too', async () => {
    const answer = await get('app://bundle/assets/app.js?v=1#x')
    expect(await answer.text()).toBe('"__CSP_NONCE__"')
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'")
  })
  it('the policy lets nothing inline run and nothing leave', async () => {
    const policy = (await get('app://bundle/index.html')).headers.get('content-security-policy')!
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]))
    expect(rules.get('default-src')).toBe("'none'")
    expect(rules.get('script-src')).toBe("'self' 'wasm-unsafe-eval'")
    expect(rules.get('connect-src')).toBe("'self'")
    expect(rules.get('style-src')).toMatch(/^'self' 'nonce-[A-Za-z0-9+/=]+'$/)
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src'])
      expect(rules.get(name)).toBe("'none'")
    expect(policy).not.toMatch(/'unsafe-(eval|hashes)'/)
    expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe-inline')
  })
  it.each([
    'app://bundle/..%2fsecret.json',
    'app://bundle/..%2f..%2fetc/passwd',
    'app://bundle/%2e%2e%2frenderer-evil%2fa.js',
    'app://bundle/..%5csecret.json',
    'app://bundle/assets%00.js',
    'app://bundle/%E0%A4%A',
    'app://bundle/',
  ])('%s is refused', async (url) => {
    expect([403, 404]).toContain((await get(url)).status)
  })
  it.each([
    'app://other/index.html',
    'app://bundle.evil/index.html',
    'app://user@bundle/index.html',
    'https://bundle/index.html',
  ])('%s is not ours', async (url) => {
    expect((await get(url)).status).toBe(404)
  })
  it('only GET, only known kinds of files, only files that exist', async () => {
    expect((await get('app://bundle/index.html', 'POST')).status).toBe(405)
    expect((await get('app://bundle/index.html', 'HEAD')).status).toBe(405)
    expect((await get('app://bundle/notes.txt')).status).toBe(404)
    expect((await get('app://bundle/missing.js')).status).toBe(404)
    expect((await get('app://bundle/assets')).status).toBe(404)
  })
  it('a neighbour folder with the same beginning is not below', () => {
    expect(fileBelow('/a/renderer', '/../renderer-evil/x.js')).toBeUndefined()
    expect(fileBelow('/a/renderer', '/x.js')).toBe(path.resolve('/a/renderer/x.js'))
    // Two dots at the start of a name are only a name.
    expect(fileBelow('/a/renderer', '/..x.js')).toBe(path.resolve('/a/renderer/..x.js'))
  })
})

describe('whose address is it', () => {
  it('only the exact scheme and host are ours', () => {
    expect(isAppUrl('app://bundle/index.html')).toBe(true)
    for (const url of [
      'https://evil/?app://bundle/',
      'app://bundle.evil/',
      'app://bundle:80/',
      'app://u:p@bundle/',
      'about:blank',
      'data:text/html,x',
      'blob:app://bundle/1',
      '',
    ]) {
      expect(isAppUrl(url), url).toBe(false)
    }
  })
  it('a development server counts only in development and only on this machine', () => {
    const dev = pageOrigin('http://localhost:5173', false)
    expect(dev.urlOf('index.html')).toBe('http://localhost:5173/index.html')
    expect(dev.isOwn('http://localhost:5173/x')).toBe(true)
    expect(dev.isOwn('http://localhost:5174/x')).toBe(false)
    expect(pageOrigin('http://localhost:5173', true).urlOf('index.html')).toBe('app://bundle/index.html')
    expect(pageOrigin('http://evil.example:5173', false).devServer).toBeUndefined()
    expect(pageOrigin(undefined, false).isOwn('app://bundle/print.html')).toBe(true)
  })
})
