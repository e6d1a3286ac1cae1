import type { AppUnderTest } from './app-under-test'

const MEGABYTE_KB = 1024

interface MeasuredProcess {
  readonly type: string
  readonly name?: string
  readonly memory: { readonly workingSetSize: number }
}

async function processes(app: AppUnderTest): Promise<readonly MeasuredProcess[]> {
  return app.electron.evaluate(({ app: electronApp }) => electronApp.getAppMetrics())
}
const isReader = (one: MeasuredProcess): boolean => one.name === 'dianbanzhang-reader'

/** Memory of every process of the app but the one that reads files, in MB. */
export async function appMegabytes(app: AppUnderTest): Promise<number> {
  const others = (await processes(app)).filter((one) => !isReader(one))
  return others.reduce((sum, one) => sum + one.memory.workingSetSize, 0) / MEGABYTE_KB
}
/** How many processes are reading files. */
export async function readersRunning(app: AppUnderTest): Promise<number> {
  return (await processes(app)).filter(isReader).length
}
