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

/** 'TypeError/ENOENT at save (index.cjs:12:3) < …': names and places in our own code, folders left out. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = (error as NodeJS.ErrnoException).code
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim().replace(/(?:file:\/\/)?[^\s()]*[\\/]([^\\/\s()]+:\d+:\d+)/g, '$1'))
  return `${error.name}${typeof code === 'string' ? `/${code}` : ''} ${frames.join(' < ')}`.trim()
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
    info: (event, facts = {}) => write({ event, ...facts }),
    problem: (event, error, facts = {}) => write({ event, ...facts, error: describeError(error) }),
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
