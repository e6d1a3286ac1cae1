// npm run bench [-- part of a name]: every tests/bench/*.bench.ts, then 团队 in the real app and the cold start.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { benchColdStart } from './bench-cold-start.mjs'
import { benchTeam } from './bench-team.mjs'
import { buildApp } from './build-app.mjs'
import { runTypeScript } from './run-ts.mjs'
import { setUp } from './set-up.mjs'
import { PROJECT_ROOT, runTool, say } from './terminal.mjs'

const STARTS = 9

await runTool(async ([only = '']) => {
  const runtime = await setUp('window')
  const folder = path.join(PROJECT_ROOT, 'tests/bench')
  const benches = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : []
  let worst = 0
  for (const name of benches.sort().filter((candidate) => candidate.includes(only))) {
    say(`\n== ${name} ==`)
    worst = Math.max(worst, await runTypeScript(path.join(folder, name), []))
  }
  if ('team'.includes(only)) {
    await buildApp()
    say('\n== team, in the real app ==')
    worst = Math.max(worst, await benchTeam(runtime))
  }
  if ('cold-start'.includes(only)) {
    await buildApp()
    say('\n== cold start ==')
    worst = Math.max(worst, await benchColdStart(runtime, STARTS))
  }
  return worst
})
