import type { BrowserWindow } from 'electron'
import type { DemoOptions } from '../launch-options'
import type { TableReader } from '../reading/read-tables'
import type { DemoOutput } from './demo-run'
import { DemoRun, planDemo } from './demo-run'
import { DEMO_TEXT } from './demo-text'
import { openStaging } from './staging'

const LIMIT_MINUTES = 5
const MINUTE_MS = 60_000

export interface DemoStart {
  readonly options: DemoOptions
  readonly sampleFolder: string
  readonly reader: TableReader
  readonly output: DemoOutput
}

/** Everything of the unattended run that can fail before there is a window. @returns undefined when it has failed and said so */
export async function startDemo({ options, sampleFolder, reader, output }: DemoStart): Promise<DemoRun | undefined> {
  const stop = (sentence: string): undefined => {
    output.printProblem(sentence)
    output.exit(1)
  }
  const planned = await planDemo(options, sampleFolder, reader)
  if (!planned.ok) return stop(planned.sentence)
  const staging = await openStaging(options.outFolder, process.pid).catch(() => undefined)
  if (staging === undefined) return stop(DEMO_TEXT.outNotWritable(options.outFolder))
  return new DemoRun(planned.plan, staging, options.outFolder, output)
}

/** A demo that hangs or whose page dies must still end, with a sentence and exit code 1. */
export function watchDemo(demo: DemoRun, window: BrowserWindow): void {
  setTimeout(() => void demo.fail(DEMO_TEXT.tooSlow(LIMIT_MINUTES)), LIMIT_MINUTES * MINUTE_MS)
  window.webContents.on('render-process-gone', () => void demo.fail(DEMO_TEXT.pageFailed))
  window.webContents.on('did-fail-load', () => void demo.fail(DEMO_TEXT.pageFailed))
  window.on('closed', () => void demo.fail(DEMO_TEXT.pageFailed))
}
