import { expect, takeTurns, test } from './fixtures'
import { Welcome } from './pages/welcome'
import { PRELOAD, refusalOf } from './support/probes'

/** Probes of what main answers, and to whom. */

takeTurns()

test.describe('requests to main', () => {
  test('a request of the wrong shape is refused in one word, and tells nothing (17)', async ({ app }) => {
    app.problems.expect(/main log: .*request-refused.*"reason":"shape"/)
    const malformed: readonly (readonly [string, ...unknown[]])[] = [
      ['app:info', 'more'],
      ['table:read'],
      ['table:read', { fileName: 'a.xlsx', bytes: 'not bytes' }],
      ['table:read', { fileName: 'a.xlsx', bytes: [1, 2], path: '/etc/passwd' }],
      ['table:pick', { kind: 'anything' }],
      ['file:reveal', { token: '/etc/passwd' }],
      ['backup:save', { suggestedName: 'x'.repeat(401), document: '{}' }],
      ['workbook:save', { suggestedName: 'a', workbook: { sheets: 'none' } }],
      ['paper:pdf', { suggestedName: 'a', paper: { kind: 'html', html: '<b>' } }],
      ['demo:report', { kind: 'summary', lines: [1] }],
    ]
    for (const [channel, ...request] of malformed) {
      const refusal = await refusalOf(app, channel, ...request)
      expect(refusal, channel).toBe(`Error: Error invoking remote method '${channel}': Error: request refused`)
    }
  })

  test('a token that main did not give out, and a demonstration that is not running, do nothing', async ({ app }) => {
    await app.electron.evaluate(({ shell }) => {
      Reflect.set(globalThis, 'revealed', 0)
      shell.showItemInFolder = () => Reflect.set(globalThis, 'revealed', 1)
    })
    const token = '00000000-0000-4000-8000-000000000000'
    expect(await refusalOf(app, 'file:reveal', { token })).toBe('answered')
    expect(await app.electron.evaluate(() => Reflect.get(globalThis, 'revealed') as number)).toBe(0)
    expect(await refusalOf(app, 'demo:report', { kind: 'failed', text: 'end' })).toBe('answered')
    await new Welcome(app.page).expectShown()
  })

  test('the same page in a window that is not ours, and a strange page with our preload, are refused (17)', async ({
    app,
  }) => {
    app.problems.expect(/main log: .*request-refused.*"reason":"sender"/)
    // Electron warns of the strange pages, which have no policy.
    app.problems.expect(/Electron Security Warning/)
    const answers = await app.electron.evaluate(async ({ BrowserWindow }, preload) => {
      const ask = async (url: string): Promise<string> => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await window.loadURL(url)
        const script = `window.api['app:info']().then(() => 'answered', (error) => String(error))`
        const answer = String(await window.webContents.executeJavaScript(script))
        window.destroy()
        return answer
      }
      return [await ask('app://bundle/index.html'), await ask('about:blank'), await ask('data:text/html,x')]
    }, PRELOAD)
    for (const answer of answers) expect(answer).toContain('request refused')
  })

  test('the print page can take its own paper and ask for nothing else (20)', async ({ app }) => {
    // The page that waits for its paper hears no.
    app.problems.expect(/page error: /)
    const found = await app.electron.evaluate(async ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await window.loadURL('app://bundle/print.html')
      const script = `({
        api: typeof window.api,
        paper: Object.keys(window.paper).sort(),
        taken: window.paper.take().then(() => 'answered', (error) => String(error)),
      })`
      const answer = (await window.webContents.executeJavaScript(
        `(async () => { const all = ${script}; return { ...all, taken: await all.taken } })()`,
      )) as { api: string; paper: string[]; taken: string }
      window.destroy()
      return answer
    }, PRELOAD)
    expect(found).toEqual({
      api: 'undefined',
      paper: ['ready', 'take'],
      taken: expect.stringContaining('request refused') as unknown,
    })
  })
})
