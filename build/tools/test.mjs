// npm test: everything there is, in one command, also in a fresh clone.
import { buildApp } from './build-app.mjs'
import { testPackaged } from './packaged-stage.mjs'
import { setUp } from './set-up.mjs'
import { PlainFailure, runTool, say } from './terminal.mjs'
import { runEslint, runPlaywright, runPrettier, runStages, runVitest } from './test-stages.mjs'
import { typecheck } from './typecheck.mjs'

async function build() {
  try {
    await buildApp()
    return true
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error
    say(error.message)
    return false
  }
}

await runTool(async () => {
  const runtime = await setUp('test')
  say(`Electron under test: ${runtime.version} (${runtime.source})`)
  const texts = [
    { title: 'types', work: () => typecheck() },
    { title: 'lint', work: () => runEslint() },
    { title: 'format', work: () => runPrettier() },
  ]
  const programs = [
    { title: 'architecture', work: () => runVitest('architecture', ['tests/architecture']) },
    { title: 'unit and database', work: () => runVitest('unit', ['--exclude', 'tests/architecture/**']) },
  ]
  return runStages([
    { sideBySide: [texts, programs] },
    { title: 'build', work: build, stopsAll: true },
    { title: `end to end, Electron ${runtime.version}`, work: () => runPlaywright(runtime) },
    { title: `packaged app, Electron ${runtime.version}`, work: () => testPackaged(runtime) },
  ])
})
