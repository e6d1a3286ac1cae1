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

/** Memory of every process of the app but the one that reads files. */
export interface AppMemory {
  readonly megabytes: number
  /** What each process has, to tell where it went. */
  readonly account: string
}
export async function appMemory(app: AppUnderTest): Promise<AppMemory> {
  const others = (await processes(app)).filter((one) => !isReader(one))
  const sizes = others.map((one) => one.memory.workingSetSize / MEGABYTE_KB)
  return {
    megabytes: sizes.reduce((sum, size) => sum + size, 0),
    account: others.map((one, index) => `${one.name ?? one.type} ${sizes[index]!.toFixed(0)}`).join(', '),
  }
}
/** How many processes are reading files. */
export async function readersRunning(app: AppUnderTest): Promise<number> {
  return (await processes(app)).filter(isReader).length
}
