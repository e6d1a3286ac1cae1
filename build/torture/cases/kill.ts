import { setTimeout as wait } from 'node:timers/promises'
import { TortureApp } from '../torture-app'
import type { Outcome, TortureCase } from '../torture-case'
import { attempt, BASE_OPERATIONS, copyProfile, remove, scratch, wrongIn } from '../torture-case'

/** One profile lives through all of it: what one kill leaves behind is what the next start finds. */
export const kill: TortureCase = {
  name: 'kill',
  title: 'every process ended at once while operations are written',
  async *run({ base, kills, random }) {
    const folder = scratch('kill')
    const profile = copyProfile(base, folder)
    let acknowledged = BASE_OPERATIONS - 1
    try {
      for (let turn = 0; turn < kills; turn += 1) {
        yield await attempt(async (): Promise<Outcome> => {
          const app = await TortureApp.start(profile)
          const found = await app.call('contents')
          const wrong = wrongIn(found, acknowledged)
          const before = acknowledged
          app.begin('write', found.whole)
          await wait(50 + random.below(1_550))
          await app.kill()
          acknowledged = Math.max(found.whole - 1, app.acknowledged)
          const rebuilt = app.account === undefined ? '' : ', rebuilt from the journal'
          return {
            ok: wrong === undefined,
            text: `kill ${turn + 1}: ${wrong ?? `${found.whole} operations, ${before + 1} were acknowledged`}${rebuilt}`,
          }
        })
      }
      yield await attempt(async () => {
        const app = await TortureApp.start(profile)
        const found = await app.call('contents')
        await app.kill()
        const wrong = wrongIn(found, acknowledged)
        return {
          ok: wrong === undefined,
          text: `after the last kill: ${wrong ?? `${found.whole} operations, ${acknowledged + 1} were acknowledged`}`,
        }
      })
    } finally {
      remove(folder)
    }
  },
}
