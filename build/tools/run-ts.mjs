// Runs a TypeScript module of the project without building it: node build/tools/run-ts.mjs FILE.ts [arguments]
// The module exports `main(argv: string[]): Promise<number>`; nothing else is written to standard output.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PROJECT_ROOT, runTool } from './terminal.mjs'

/** @returns the exit code that the module's `main` gives */
export async function runTypeScript(file, argv) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(path.resolve(PROJECT_ROOT, file), {
    root: PROJECT_ROOT,
    configFile: false,
    logLevel: 'silent',
  })
  return module.main(argv)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runTool(([file, ...argv]) => runTypeScript(path.resolve(file), argv))
}
