// Talking to the terminal and starting other programs. Node built-ins only: this runs before anything is installed.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT_ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

let speakOn = process.stdout

/** Keeps standard output free for a tool whose result is read by another program. */
export function speakOnStandardError() {
  speakOn = process.stderr
}

/** One line for the person in front of the terminal. */
export function say(line) {
  speakOn.write(`${line}\n`)
}

/** A failure that the reader can act on; shown without a stack. */
export class PlainFailure extends Error {}

/** Runs a tool's main function; every expected failure ends as one readable line and exit code 1. */
export async function runTool(main) {
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0
  } catch (failure) {
    process.stderr.write(`${failure instanceof PlainFailure ? failure.message : failure.stack}\n`)
    process.exitCode = 1
  }
}

export function seconds(sinceMs) {
  return `${((Date.now() - sinceMs) / 1000).toFixed(1)} 秒`
}

/** The folder in which the person typed the command; npm itself runs scripts in the project folder. */
export function callerFolder() {
  return process.env.INIT_CWD ?? process.cwd()
}

/** npm as a program and its first arguments: the very npm that started us, without a shell where possible. */
function npmCommand() {
  const script = process.env.npm_execpath
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script))
    return { program: process.execPath, first: [script], shell: false }
  return process.platform === 'win32'
    ? { program: 'npm.cmd', first: [], shell: true }
    : { program: 'npm', first: [], shell: false }
}

export function runNpm(args, options = {}) {
  const npm = npmCommand()
  return run(npm.program, [...npm.first, ...args], { ...options, shell: npm.shell })
}

/**
 * Runs a program and waits for it.
 * @param options.show  true: its output goes straight to the terminal; else it is collected and returned
 * @param options.limitMs  stop it after this time
 * @returns exit code (null: stopped by a signal or never started), and the collected output
 */
export function run(
  program,
  args,
  { cwd = PROJECT_ROOT, env = process.env, show = false, limitMs, shell = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: limitMs,
    })
    let output = ''
    const collect = (chunk) => (output += chunk)
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** The end of a long output: what a reader needs to see why a step failed. */
export function lastLines(text, count = 12) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
