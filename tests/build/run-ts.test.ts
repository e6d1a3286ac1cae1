import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

const RUN_TS = path.resolve(import.meta.dirname, '../../build/tools/run-ts.mjs')
const FEN = path.resolve(import.meta.dirname, '../../src/core/kernel/fen')

it('a TypeScript module runs with its imports and arguments, and nothing but its own words reaches standard output', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'run-ts-'))
  const file = path.join(folder, 'module.ts')
  const lines = [
    `import { fen, formatFen } from '${FEN}'`,
    'export function main(argv: readonly string[]): Promise<number> {',
    '  process.stdout.write(`${argv[0]} ${formatFen(fen(123_450))}`)',
    '  return Promise.resolve(0)',
    '}',
  ]
  writeFileSync(file, lines.join('\n'))
  try {
    expect(execFileSync(process.execPath, [RUN_TS, file, 'first'], { encoding: 'utf8' })).toBe('first 1,234.50')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
