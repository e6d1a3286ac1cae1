import { readdirSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'
import type { TortureCase, TortureOptions } from '../torture-case'
import { attempt, BASE_OPERATIONS, copyProfile, examine, forgetSafety, remove, scratch } from '../torture-case'

const CUTS = [1, 3, 40, 150, 301, 900]
const RANDOM_CUTS = 20

function newestLog(profile: string): string {
  const store = path.join(profile, 'IndexedDB')
  const logs = readdirSync(store, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\d+\.log$/.test(name))
    .map((name) => path.join(store, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  const [log] = logs
  if (log === undefined) throw new Error('the database has no log')
  return log
}

async function oneCut({ base, withoutRepair }: TortureOptions, bytes: number) {
  const folder = scratch('torn')
  try {
    const profile = copyProfile(base, folder)
    const log = newestLog(profile)
    truncateSync(log, Math.max(0, statSync(log).size - bytes))
    if (withoutRepair) forgetSafety(profile)
    // What was in the cut part must come back from the journal; the control cannot know it.
    const acknowledged = withoutRepair ? 0 : BASE_OPERATIONS - 1
    const first = await examine(profile, acknowledged, { writeMore: 40, end: 'close' })
    if (withoutRepair) forgetSafety(profile)
    const second = await examine(profile, first.whole - 1)
    const wrong = first.wrong ?? second.wrong
    const how = `start 1 ${first.rebuilt ? 'rebuilt' : 'as it was'}, start 2 ${second.rebuilt ? 'rebuilt' : 'as it was'}`
    return { ok: wrong === undefined, text: `cut ${bytes} bytes: ${wrong ?? `${second.whole} operations`}; ${how}` }
  } finally {
    remove(folder)
  }
}

export const torn: TortureCase = {
  name: 'torn',
  title: 'the database’s log cut in the middle of an entry, then two starts',
  async *run(options) {
    const random = Array.from({ length: RANDOM_CUTS }, () => 1 + options.random.below(4_000))
    for (const bytes of [...CUTS, ...random]) yield await attempt(() => oneCut(options, bytes))
  },
}
