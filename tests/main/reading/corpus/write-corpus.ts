import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CORPUS } from './corpus'

/** `node build/tools/run-ts.mjs tests/main/reading/corpus/write-corpus.ts FOLDER`: every file of the corpus, to be looked at or dropped on the app. */
export function main([folder = '.']: readonly string[]): Promise<number> {
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of CORPUS) writeFileSync(path.join(folder, name), bytes())
  process.stdout.write(`${CORPUS.length} files\n`)
  return Promise.resolve(0)
}
