// npm start: prepare, build, open the app. Works in a fresh clone.
import { buildApp } from './build-app.mjs'
import { hasDisplay } from './ensure-debian.mjs'
import { launchApp } from './launch.mjs'
import { runDemo } from './run-demo.mjs'
import { setUp } from './set-up.mjs'
import { runTool, say } from './terminal.mjs'

await runTool(async (argv) => {
  const runtime = await setUp('window')
  await buildApp()
  if (process.platform === 'linux' && !hasDisplay()) {
    say('这台机器没有显示器，无法打开窗口；改为运行演示（npm run demo）。')
    return runDemo(runtime, [])
  }
  say(`正在打开店班长（Electron ${runtime.version}）……`)
  return launchApp(runtime, argv, process.env)
})
