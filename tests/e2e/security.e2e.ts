import { expect, takeTurns, test } from './fixtures'
import { RosterPage } from './pages/roster-page'
import { Welcome } from './pages/welcome'
import { logLines, refusalOf } from './support/probes'

/** Probes of the running app, after Electron's security check list; the numbers are its items. */

takeTurns()

test.describe('pages and their powers', () => {
  test('every window, also the hidden one that draws papers, is sandboxed and isolated (2, 3, 4, 6, 8, 9, 10)', async ({
    app,
  }) => {
    await app.electron.evaluate(({ app: electronApp, webContents }) => {
      // Electron has it at run time; its types leave it out.
      const preferencesOf = (contents: object): unknown =>
        (contents as { getLastWebPreferences(): unknown }).getLastWebPreferences()
      const seen = webContents.getAllWebContents().map(preferencesOf)
      Reflect.set(globalThis, 'preferencesSeen', seen)
      electronApp.on('web-contents-created', (_event, contents) => {
        contents.once('did-finish-load', () => seen.push(preferencesOf(contents)))
      })
    })
    await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
    await new RosterPage(app.page).savePdf()
    const preferences = await app.electron.evaluate(
      () => Reflect.get(globalThis, 'preferencesSeen') as Record<string, unknown>[],
    )
    expect(preferences).toHaveLength(2)
    for (const each of preferences) {
      expect(each).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
      })
      expect(each['enableBlinkFeatures'] ?? '').toBe('')
    }
  })

  test('a page has nothing of Node and nothing of Electron but the contract (2, 20)', async ({ app }) => {
    const found = await app.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer', 'paper'].filter(
        (name) => Reflect.has(window, name),
      ),
    )
    expect(found).toEqual([])
    const api = await app.page.evaluate(() => {
      const exposed = Reflect.get(window, 'api') as object
      return { names: Object.keys(exposed).sort(), frozen: Object.isFrozen(exposed) }
    })
    expect(api).toEqual({
      frozen: true,
      names: [
        'app:info',
        'app:quit-ready',
        'backup:open',
        'backup:save',
        'backup:unlock',
        'demo:report',
        'demo:screenshot',
        'file:reveal',
        'journal:append',
        'journal:recover',
        'journal:state',
        'lock:clear',
        'lock:engage',
        'lock:set',
        'lock:state',
        'lock:try',
        'onMenuCommand',
        'onQuitRequested',
        'paper:pdf',
        'paper:pdf-many',
        'paper:print',
        'picture:save',
        'seal:clear',
        'seal:set',
        'seal:state',
        'second-target:choose',
        'second-target:clear',
        'second-target:copy',
        'second-target:state',
        'shop-folder:pick',
        'shop-folder:sample',
        'snapshot:list',
        'snapshot:read',
        'snapshot:save',
        'table:cancel',
        'table:pick',
        'table:read',
        'word:save',
        'word:save-many',
        'workbook:save',
        'workbook:save-many',
      ],
    })
  })

  test('camera, place, notifications, reading the clipboard and devices are denied; writing the clipboard is not (5)', async ({
    app,
  }) => {
    // The clipboard belongs to a page that somebody uses.
    await app.page.getByRole('heading', { level: 1 }).click()
    const answers = await app.page.evaluate(async () => {
      const outcome = (asked: Promise<unknown>): Promise<string> =>
        asked.then(
          () => 'granted',
          (error: unknown) => (error instanceof Error ? error.name : String(error)),
        )
      const place = new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(`code ${code}`),
        ),
      )
      return {
        notifications: await Notification.requestPermission(),
        place: await place,
        microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
        readClipboard: await outcome(navigator.clipboard.readText()),
        writeClipboard: await outcome(navigator.clipboard.writeText('考勤')),
        midi: await outcome(navigator.requestMIDIAccess()),
        camera: (await navigator.permissions.query({ name: 'camera' })).state,
      }
    })
    expect(answers.notifications).toBe('denied')
    expect(answers.place).toBe('code 1')
    expect(answers.camera).toBe('denied')
    expect(answers.writeClipboard).toBe('granted')
    for (const refused of [answers.microphone, answers.screen, answers.readClipboard, answers.midi]) {
      expect(refused).toMatch(/^(NotAllowedError|NotFoundError|NotSupportedError|SecurityError|AbortError)$/)
    }
  })

  test('calls between machines find no way out: a peer connection gathers no address at all', async ({ app }) => {
    const candidates = await app.page.evaluate(async () => {
      const peer = new RTCPeerConnection()
      const found: string[] = []
      const gathered = new Promise<void>((resolve) => {
        peer.onicecandidate = ({ candidate }) => (candidate ? void found.push(candidate.candidate) : resolve())
      })
      peer.createDataChannel('probe')
      await peer.setLocalDescription(await peer.createOffer())
      await gathered
      peer.close()
      return found.filter((text) => text !== '')
    })
    expect(candidates).toEqual([])
  })

  test('a download starts nothing', async ({ app }) => {
    await app.electron.evaluate(({ session }) => {
      session.defaultSession.on('will-download', (event) => {
        Reflect.set(globalThis, 'downloadStopped', event.defaultPrevented)
      })
    })
    await app.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['wages']))
      link.download = 'wages.txt'
      link.click()
    })
    await expect
      .poll(() => app.electron.evaluate(() => Reflect.get(globalThis, 'downloadStopped') as boolean | undefined))
      .toBe(true)
  })
})

test.describe('what a page may load and run', () => {
  test('injected scripts, handlers, eval and foreign styles do not run under the policy (7)', async ({ app }) => {
    app.problems.expect(/Content Security Policy/)
    // The page asks for it and is told no by its own policy; nothing is sent.
    app.problems.expect(/request: https:\/\/example\.com\/x\.js/)
    const ran = await app.page.evaluate(async () => {
      const marks: string[] = []
      Reflect.set(window, 'mark', (what: string) => marks.push(what))
      const script = document.createElement('script')
      script.textContent = 'mark("inline script")'
      const remote = document.createElement('script')
      remote.src = 'https://example.com/x.js'
      const stopped = new Promise((resolve) => (remote.onerror = resolve))
      const image = document.createElement('img')
      image.setAttribute('onerror', 'mark("handler")')
      const broken = new Promise((resolve) => image.addEventListener('error', resolve))
      image.src = 'data:image/png;base64,AA=='
      document.body.append(script, remote, image)
      await Promise.all([stopped, broken])
      // Out of the debugger's own call, which is allowed to evaluate text.
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          try {
            window.eval('mark("eval")')
          } catch {
            marks.push('eval refused')
          }
          resolve()
        }, 0)
      })
      const style = document.createElement('style')
      style.textContent = 'body { outline: 3px solid rgb(1, 2, 3) }'
      document.head.append(style)
      if (getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)') marks.push('style')
      return marks
    })
    expect(ran).toEqual(['eval refused'])
  })

  test('neither a page nor main reaches a network: the policy stops the one, the request filter the other (1)', async ({
    app,
  }) => {
    app.problems.expect(/Content Security Policy/)
    const fromPage = await app.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(fromPage).toBe('refused')
    app.problems.expect(/main log: .*network-refused/)
    app.problems.expect(/network: stopped https:\/\/example\.com\/ net::ERR_BLOCKED_BY_CLIENT/)
    const fromMain = await app.electron.evaluate(({ session }) =>
      session.defaultSession.fetch('https://example.com/').then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    )
    expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT')
  })

  test('app:// gives only files of the pages, only to GET, and nothing outside its folder (18)', async ({ app }) => {
    const answers = await app.electron.evaluate(async ({ session }) => {
      const status = async (url: string, method = 'GET'): Promise<number> =>
        (await session.defaultSession.fetch(url, { method })).status
      return {
        page: await status('app://bundle/index.html'),
        encodedDots: await status('app://bundle/..%2f..%2fetc%2fpasswd'),
        doublyEncoded: await status('app://bundle/..%252f..%252fetc/passwd'),
        backslash: await status('app://bundle/..%5c..%5cpackage.json'),
        source: await status('app://bundle/../main/index.cjs'),
        noSuchFile: await status('app://bundle/none.js'),
        root: await status('app://bundle/'),
        otherHost: await status('app://bundle.evil/index.html'),
        posted: await status('app://bundle/index.html', 'POST'),
      }
    })
    expect(answers).toEqual({
      page: 200,
      encodedDots: 403,
      doublyEncoded: 404,
      backslash: 403,
      source: 404,
      noSuchFile: 404,
      root: 403,
      otherHost: 404,
      posted: 405,
    })
    const headers = await app.page.evaluate(async () => Object.fromEntries((await fetch('/index.html')).headers))
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/)
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*'unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

test.describe('ways out of the window', () => {
  test('the page stays where it is, whatever address is asked for (13)', async ({ app }) => {
    const here = app.page.url()
    const title = await app.page.getByRole('heading', { level: 1 }).innerText()
    const addresses = ['https://example.com/', 'http://localhost:1/', 'app://bundle.evil/index.html']
    app.problems.expect(/main log: .*navigation-refused/)
    for (const [index, address] of addresses.entries()) {
      await app.page.evaluate((url) => void (window.location.href = url), address)
      await expect.poll(() => logLines(app, 'navigation-refused'), { message: address }).toBeGreaterThan(index)
    }
    // Chromium itself refuses a file before our guard is asked.
    app.problems.expect(/Not allowed to load local resource: file:\/\/\/etc\/passwd/)
    await app.page.evaluate(() => void (window.location.href = 'file:///etc/passwd'))
    await expect.poll(() => app.problems.has(/Not allowed to load local resource/)).toBe(true)
    const after = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return {
        url: contents?.getURL(),
        title: await contents?.executeJavaScript('document.querySelector("h1").innerText'),
      }
    })
    expect(after).toEqual({ url: here, title })
    // For Playwright a refused address is on its way until the page loads anew.
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
    await app.page.waitForLoadState()
  })

  test('a page that got away to an empty address is told nothing (13, 17)', async ({ app }) => {
    // Electron asks nobody before it shows about:blank; the sender check is what holds.
    app.problems.expect(/main log: .*request-refused.*"reason":"sender"/)
    await app.page.evaluate(() => void (window.location.href = 'about:blank'))
    await app.page.waitForURL('about:blank')
    expect(await refusalOf(app, 'app:info')).toContain('request refused')
    await app.page.goto('app://bundle/index.html')
  })

  test('no new window, no embedded browser, no other program (11, 12, 14, 15)', async ({ app }) => {
    await app.electron.evaluate(({ shell }) => {
      const opened: string[] = []
      Reflect.set(globalThis, 'openedOutside', opened)
      shell.openExternal = (url) => Promise.resolve(void opened.push(url))
      shell.openPath = (file) => Promise.resolve(`${opened.push(file)}`)
    })
    const found = await app.page.evaluate(() => {
      const opened = [
        window.open('https://example.com/'),
        window.open('about:blank'),
        window.open('app://bundle/index.html', '_blank', 'nodeIntegration=yes'),
      ]
      const link = document.createElement('a')
      link.href = 'https://example.com/'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      const webview = document.createElement('webview')
      webview.setAttribute('src', 'app://bundle/index.html')
      document.body.append(webview)
      return { opened: opened.filter((each) => each !== null).length, isWebview: 'loadURL' in webview }
    })
    expect(found).toEqual({ opened: 0, isWebview: false })
    const after = await app.electron.evaluate(({ webContents }) => ({
      contents: webContents.getAllWebContents().length,
      outside: Reflect.get(globalThis, 'openedOutside') as string[],
    }))
    expect(after).toEqual({ contents: 1, outside: [] })
  })

  test('a frame inside the page gets no contract (17)', async ({ app }) => {
    const api = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      const loaded = new Promise((resolve) => (frame.onload = resolve))
      document.body.append(frame)
      await loaded
      return typeof Reflect.get(frame.contentWindow as object, 'api')
    })
    expect(api).toBe('undefined')
    app.problems.expect(/Content Security Policy/)
    await app.page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'app://bundle/index.html'
      document.body.append(frame)
    })
    await expect.poll(() => app.problems.has(/Refused to frame/)).toBe(true)
  })
})
