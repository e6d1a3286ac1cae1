// What a bare Electron runs before any app: `electron [-r module]… [--] folder-or-file [arguments]`.
// A replacement for the default app of Electron's own release, of which we use only this much.
import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const args = process.argv.slice(1)
const preloads = []
let target
for (let at = 0; at < args.length && target === undefined; at += 1) {
  if (args[at] === '--version' || args[at] === '-v') {
    console.log(`v${process.versions.electron}`)
    process.exit(0)
  } else if (args[at] === '-r' || args[at] === '--require') preloads.push(args[(at += 1)])
  else if (args[at] === '--') target = args[at + 1]
  else if (!args[at].startsWith('-')) target = args[at]
}
if (target === undefined) {
  console.error('usage: electron [-r module] folder-or-file')
  process.exit(1)
}

const place = path.resolve(target)
const isFolder = statSync(place).isDirectory()
const require = createRequire(path.join(isFolder ? place : path.dirname(place), 'start.cjs'))
const about = isFolder ? JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) : {}
process.defaultApp = true
if (about.version) app.setVersion(about.version)
if (about.productName ?? about.name) app.name = about.productName ?? about.name
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), app.name))
app.setAppPath(isFolder ? place : path.dirname(place))
for (const preload of preloads) require(preload)
await import(pathToFileURL(isFolder ? require.resolve(path.join(place, about.main ?? 'index.js')) : place).href)
