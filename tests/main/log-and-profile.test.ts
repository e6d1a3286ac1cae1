import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeError, openLog } from '../../src/main/log'
import { epochMs, utcTimestamp } from '../../src/main/now'
import { findProfileProblem, MIN_FREE_BYTES } from '../../src/main/profile'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('log', () => {
  it('writes one JSON line per event with the time', () => {
    const log = openLog(path.join(folder, 'logs'))
    log.info('start', { version: '0.1.0' })
    log.problem('save-failed', Object.assign(new Error('工资表 of 张三'), { code: 'ENOSPC' }), { kind: 'pdf' })
    const lines = readFileSync(path.join(folder, 'logs/main.log'), 'utf8').trim().split('\n')
    expect(JSON.parse(lines[0]!)).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      event: 'start',
      version: '0.1.0',
    })
    expect(lines[1]).toContain('Error/ENOSPC')
    expect(lines[1]).not.toContain('张三')
  })
  it('starts anew when full and keeps one older file', () => {
    const log = openLog(folder, 200)
    for (let index = 0; index < 30; index += 1) log.info('event', { index })
    expect(readdirSync(folder).sort()).toEqual(['main.1.log', 'main.log'])
    expect(statSync(path.join(folder, 'main.log')).size).toBeLessThan(400)
  })
  it('never throws, even without a place to write', () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    expect(() => openLog(path.join(file, 'logs')).info('x')).not.toThrow()
  })
  it('an error is described by name, code and places, without folders', () => {
    const text = describeError(new TypeError('/home/owner/工资.xlsx'))
    expect(text).toMatch(/^TypeError at /)
    expect(text).toContain('log-and-profile.test.ts:')
    expect(text).not.toContain('/main/log')
    expect(text).not.toContain('owner')
    expect(describeError('text')).toBe('string')
    const spaced = Object.assign(new Error('x'), {
      stack: 'Error: x\n    at save (C:\\Users\\张 三\\app\\index.cjs:1:2)',
    })
    expect(describeError(spaced)).toBe('Error at save (index.cjs:1:2)')
  })
  it('a message of several lines, a name or a code that somebody made up brings no data into the log', () => {
    const message = 'no such pay\n    at 张三 (工资.xlsx:1:2)\n    at 110101199001011234 earns 9000.00'
    const error = Object.assign(new Error(message), { code: '张三 9000', name: '张三' })
    for (const thrown of [new Error(message), error, Object.assign(new RangeError(message), { code: 'E_9000.00' })]) {
      const text = describeError(thrown)
      expect(text).not.toMatch(/张三|9000|110101|工资/)
      expect(text).toContain('log-and-profile.test.ts:')
    }
  })
  it('a fact that is no code, version or count is left out', () => {
    const log = openLog(folder)
    log.info('x', {
      a: '张三',
      b: '110101199001011234',
      c: '/home/owner/a',
      d: '9,000.50',
      e: 'C:\\Users\\a',
      f: '9000.50',
    })
    log.info('y', { channel: 'file:reveal', version: '0.1.0', reason: 'out-of-memory', count: 12, isLocked: true })
    const [first, second] = readFileSync(path.join(folder, 'main.log'), 'utf8').trim().split('\n')
    expect(first).not.toMatch(/张三|110101|owner|9,000|9000|Users/)
    expect(JSON.parse(second!)).toMatchObject({
      channel: 'file:reveal',
      version: '0.1.0',
      reason: 'out-of-memory',
      count: 12,
      isLocked: true,
    })
  })
})

describe('profile', () => {
  const enough = () => MIN_FREE_BYTES
  it('a folder that can be written on a disk with 200 MB is fine; it is made if missing', () => {
    expect(findProfileProblem(path.join(folder, 'new'), enough)).toBeUndefined()
    expect(readdirSync(path.join(folder, 'new'))).toEqual([])
  })
  it('one byte less is a full disk', () => {
    expect(findProfileProblem(folder, () => MIN_FREE_BYTES - 1)).toBe('disk-full')
  })
  it('a place that cannot be written', () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    expect(findProfileProblem(path.join(file, 'profile'), enough)).toBe('not-writable')
  })
  it('the real disk is asked', () => {
    expect([undefined, 'disk-full']).toContain(findProfileProblem(folder))
  })
})

it('the clock gives milliseconds since 1970 and the same moment as text', () => {
  const seconds = Math.floor(epochMs() / 1000)
  expect(Math.abs(seconds - Math.floor(Date.parse(utcTimestamp()) / 1000))).toBeLessThanOrEqual(1)
})
