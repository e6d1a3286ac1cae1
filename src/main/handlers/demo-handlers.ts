import type { WebContents } from 'electron'
import { err, ok } from '../../core/kernel/result'
import type { DemoRun } from '../demo/demo-run'
import { saveScreenshot } from '../demo/screenshot'
import { saveErrorOf } from '../files/save-error'
import type { Handle } from './handle-context'
import type { SaveServices } from './save-files'

export interface DemoServices extends SaveServices {
  /** Absent in ordinary use: the two channels then do nothing. */
  readonly demo: DemoRun | undefined
  readonly page: WebContents
}

export function handleDemo(handle: Handle, { demo, page, saved, log }: DemoServices): void {
  const taken = new Set<string>()
  handle('demo:report', async (event) => {
    await demo?.report(event)
    return null
  })
  handle('demo:screenshot', async ({ name }) => {
    if (demo === undefined) return err({ code: 'cancelled' })
    try {
      return ok(await saved.remember(await saveScreenshot(page, demo.staging.folder, name, taken)))
    } catch (error) {
      log.problem('screenshot-failed', error)
      return err(saveErrorOf(error))
    }
  })
}
