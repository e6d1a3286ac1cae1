// Builds the app's reader process alone, as the app builds it, so that Node can run it: for `npm run inspect` and the tests.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PROJECT_ROOT } from './terminal.mjs'

const NAME = 'reader-process'
const SOURCE = `src/main/reading/${NAME}.ts`

async function bundleInto(folder, source) {
  const { build } = await import('vite')
  await build({
    root: PROJECT_ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    // As electron.vite.config.ts has it for main: CommonJS with everything in it.
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: {
        input: { [NAME]: path.resolve(PROJECT_ROOT, source) },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
    ssr: { noExternal: true },
  })
}

/**
 * @param source  a module that runs the reader process; tests put a witness beside it
 * @returns the program, built from the sources as they are now, and how to get rid of it
 */
export async function bundleReader(source = SOURCE) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reader-process-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    await bundleInto(folder, source)
  } catch (error) {
    remove()
    throw error
  }
  return { program: path.join(folder, `${NAME}.cjs`), remove }
}
