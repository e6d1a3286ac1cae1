import { parseArgs } from 'node:util'
import { seededRandom } from '../../src/core/kernel/seeded-random'
import { enospc, power, readOnly, twice, wipe } from './cases/disk'
import { kill } from './cases/kill'
import { killInMigration, killInRestore, killInSnapshot } from './cases/kill-in-work'
import { torn } from './cases/torn'
import type { TortureCase } from './torture-case'
import { makeBase, remove, scratch } from './torture-case'

const CASES: readonly TortureCase[] = [
  torn,
  kill,
  killInMigration,
  killInRestore,
  killInSnapshot,
  enospc,
  power,
  readOnly,
  twice,
  wipe,
]
const USAGE =
  'npm run torture -- [--kills N] [--seed S] [--only torn,kill,enospc,power,ro,twice,wipe] [--without-repair]'

interface Wanted {
  readonly kills: number
  readonly seed: number
  readonly cases: readonly TortureCase[]
  readonly withoutRepair: boolean
}

function wantedFrom(argv: readonly string[]): Wanted | undefined {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        kills: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
        'without-repair': { type: 'boolean', default: false },
      },
    })
    const [kills, seed] = [Number(values.kills), Number(values.seed)]
    // 'kill' names the whole family: while writing, migrating, restoring and copying.
    const names = values.only?.split(',')
    const isWanted = ({ name }: TortureCase): boolean =>
      names === undefined || names.includes(name) || (name.startsWith('kill-') && names.includes('kill'))
    const cases = CASES.filter(isWanted)
    const known = names?.every((name) => CASES.some((each) => each.name === name)) ?? true
    if (!Number.isSafeInteger(kills) || kills < 1 || !Number.isSafeInteger(seed) || !known) return undefined
    return { kills, seed, cases, withoutRepair: values['without-repair'] }
  } catch {
    return undefined
  }
}

/** @returns 0 when nothing was lost in any case */
export async function main(argv: readonly string[]): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const wanted = wantedFrom(argv)
  if (wanted === undefined) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const folder = scratch('base')
  const summary: string[] = []
  let failed = 0
  try {
    const base = await makeBase(folder)
    for (const { name, title, run } of wanted.cases) {
      say(`\n== ${name}: ${title}`)
      const started = Date.now()
      let [good, all] = [0, 0]
      const random = seededRandom(wanted.seed)
      const { kills, withoutRepair } = wanted
      for await (const { ok, text } of run({ kills, random, withoutRepair, base, say })) {
        all += 1
        if (ok) good += 1
        say(`${ok ? 'ok  ' : 'LOST'} ${text}`)
      }
      failed += all - good
      summary.push(`${name}: ${good} of ${all} (${Math.round((Date.now() - started) / 1000)} s)`)
    }
  } finally {
    remove(folder)
  }
  say(`\n${summary.join('\n')}`)
  say(`seed ${wanted.seed}; ${failed === 0 ? 'nothing lost' : `${failed} FAILED`}`)
  return failed === 0 ? 0 : 1
}
