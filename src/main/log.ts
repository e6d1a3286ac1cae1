import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { utcTimestamp } from './now'

/** Codes, channel names, counts, versions: never a name, an amount, a path or a file name. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>

export interface Log {
  readonly info: (event: string, facts?: LogFacts) => void
  /** What went wrong, without the message: messages may quote data. */
  readonly problem: (event: string, error: unknown, facts?: LogFacts) => void
}

const MAX_BYTES = 512 * 1024
const MAX_FRAMES = 8
const FRAME = /^\s+at .*(:\d+:\d+\)?|\(<anonymous>\)|\(index \d+\))$/
const CODE = /^[A-Za-z][A-Za-z0-9_.:+-]{0,80}$/
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}[\w.+-]{0,40}$/
const LEFT_OUT = '(left out)'

/** 'TypeError/ENOENT at save (index.cjs:12:3) < …': names and places in our own code, folders left out. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = (error as NodeJS.ErrnoException).code
  const name = /^[A-Z][A-Za-z]{0,40}$/.test(error.name) ? error.name : 'Error'
  const known = typeof code === 'string' && /^[A-Z][A-Z_]{1,60}$/.test(code) ? `/${code}` : ''
  return `${name}${known} ${framesOf(error).join(' < ')}`.trim()
}

/** Where it happened. A message may have lines that look like places: what stands in the message is cut off first. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const afterMessage = message === '' ? 0 : stack.indexOf(message) + message.length
  return stack
    .slice(stack.includes(message) ? afterMessage : 0)
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim().replace(/(\(|^at (?:async )?)[^()]*[\\/]([^\\/\s()]+:\d+:\d+)/, '$1$2'))
}

/** What a fact may be: a code, a channel, a version; no name, no path, no amount, no number of a person or an account. */
function safeFact(value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string') return value
  const isSafe = (CODE.test(value) && !/\d{5}/.test(value)) || VERSION.test(value)
  return isSafe ? value : LEFT_OUT
}

/** A log that goes nowhere, for runs that leave nothing behind. */
export const SILENT_LOG: Log = { info: () => {}, problem: () => {} }

/** Writes `main.log`; when it is full it becomes `main.1.log` and a new one starts. Never throws: a log must not stop the app. */
export function openLog(folder: string, maxBytes = MAX_BYTES): Log {
  const file = path.join(folder, 'main.log')
  const write = (fields: Readonly<Record<string, string | number | boolean>>): void => {
    try {
      if (sizeOf(file) > maxBytes) renameSync(file, path.join(folder, 'main.1.log'))
      appendFileSync(file, `${JSON.stringify({ at: utcTimestamp(), ...fields })}\n`, { mode: 0o600 })
    } catch {
      // Disk full or folder gone: the app reports that where it matters.
    }
  }
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return SILENT_LOG
  }
  return {
    info: (event, facts = {}) => write({ event, ...safeFacts(facts) }),
    problem: (event, error, facts = {}) => write({ event, ...safeFacts(facts), error: describeError(error) }),
  }
}

function safeFacts(facts: LogFacts): LogFacts {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, safeFact(value)]))
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
