import type { Log } from '../log'
import type { Safety } from './safety'
import { SealKeeper } from './seal-keeper'

/** Once the window is up: sweeps what a killed run left, and finishes what it had begun. */
export async function finishEarlierWork(safety: Safety, log: Log): Promise<void> {
  try {
    await safety.snapshots.sweep()
    await new SealKeeper(safety, log).finish()
    await safety.second.catchUp()
  } catch (error) {
    log.problem('earlier-work-unfinished', error)
  }
}
