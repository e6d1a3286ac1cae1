import { spawn } from 'node:child_process'
import { killTree } from '../../tests/e2e/support/process-tree'
import { tortureArguments, tortureEnvironment } from './torture-app'

const LIMIT_MS = 60_000

/**
 * Starts the app without a listener and waits until it has ended by itself, or has said `sentence`: a dialog that it shows
 * then waits for a click that nobody makes, so it is ended.
 */
export function runToEnd(
  profile: string,
  sentence?: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const binary = process.env['ELECTRON_EXEC_PATH']
  if (binary === undefined) throw new Error('run by: npm run torture')
  return new Promise((resolve) => {
    const child = spawn(binary, tortureArguments(profile), {
      env: tortureEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let output = ''
    const end = (): void => {
      if (child.pid !== undefined) killTree(child.pid)
    }
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (sentence !== undefined && output.includes(sentence)) end()
    })
    const limit = setTimeout(end, LIMIT_MS)
    child.once('exit', (code) => {
      clearTimeout(limit)
      // Lines of Chromium itself about a machine without a bus or a graphics card say nothing.
      const own = output.split('\n').filter((line) => line !== '' && !/^\[\d+:/.test(line))
      resolve({ code, output: own.join('\n') })
    })
  })
}
