import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { SeededRandom } from '../../src/core/kernel/seeded-random'
import type { Contents } from './page'
import { TortureApp } from './torture-app'

export interface TortureOptions {
  readonly kills: number
  readonly random: SeededRandom
  /** The control: no repair of the logs at start, and neither journal nor copies to rebuild from. */
  readonly withoutRepair: boolean
  /** An ended profile with the sample shop and `BASE_OPERATIONS` operations, its log not tidied up: the app was killed. */
  readonly base: string
  readonly say: (line: string) => void
}
/** What became of one try. */
export interface Outcome {
  readonly ok: boolean
  readonly text: string
}
export interface TortureCase {
  readonly name: string
  readonly title: string
  readonly run: (options: TortureOptions) => AsyncIterable<Outcome>
}

export const BASE_OPERATIONS = 250

export function scratch(prefix: string): string {
  return mkdtempSync(path.join(os.tmpdir(), `dianbanzhang-torture-${prefix}-`))
}
export function copyProfile(base: string, folder: string): string {
  const profile = path.join(folder, 'profile')
  cpSync(base, profile, { recursive: true })
  return profile
}
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
/** The control has nothing to rebuild from. */
export function forgetSafety(profile: string): void {
  for (const name of ['journal', 'snapshots']) rmSync(path.join(profile, name), { recursive: true, force: true })
}
export function system(program: string, ...args: string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
/** Also when a process that was just killed still holds it: it goes with the last of them. */
export function unmount(disk: string): void {
  system('umount', '--lazy', disk)
}
export function makeFolder(...parts: string[]): string {
  const folder = path.join(...parts)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Makes the profile that the cases start from. */
export async function makeBase(folder: string): Promise<string> {
  const profile = path.join(folder, 'profile')
  const app = await TortureApp.start(profile)
  await app.loadSample()
  await app.call('write', 0, BASE_OPERATIONS)
  await app.kill()
  return profile
}

/** Why what is there is not what was acknowledged; undefined when all is well. */
export function wrongIn(found: Contents, acknowledged: number): string | undefined {
  if (found.people === 0) return 'the shop is gone'
  if (found.torn > 0) return `${found.torn} operations are torn`
  if (found.whole !== found.all) return `operation ${found.whole} is missing among ${found.all}`
  if (found.whole <= acknowledged) return `${acknowledged + 1 - found.whole} acknowledged operations are lost`
  if (found.findings.length > 0) return `self-check: ${found.findings.slice(0, 3).join(', ')}`
  return undefined
}

/** Opens the profile and compares. @param writeMore  so many operations afterwards, as an owner would go on working */
export async function examine(
  profile: string,
  acknowledged: number,
  { writeMore = 0, end = 'kill' }: { readonly writeMore?: number; readonly end?: 'kill' | 'close' } = {},
): Promise<{ readonly wrong: string | undefined; readonly whole: number; readonly rebuilt: boolean }> {
  const app = await TortureApp.start(profile).catch((error: unknown) => {
    throw new Error(`does not start: ${String(error).split('\n')[0]}`)
  })
  const found = await app.call('contents')
  if (writeMore > 0 && found.people > 0) await app.call('write', found.whole, writeMore)
  await (end === 'kill' ? app.kill() : app.close())
  return {
    wrong: wrongIn(found, acknowledged),
    whole: found.whole + (found.people > 0 ? writeMore : 0),
    rebuilt: app.account !== undefined,
  }
}

/** A try that throws has failed, and the next one still runs, without what the failed one had started. */
export async function attempt(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    return { ok: false, text: String(error).split('\n')[0] ?? '' }
  } finally {
    await TortureApp.killAll()
  }
}
