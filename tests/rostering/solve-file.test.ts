import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../build/rostering/solve-file'
import { readBenchmark } from '../../src/core/rostering/benchmark-format'
import { checkRoster } from '../../src/core/rostering/check-roster'
import { benchmark } from './benchmark-instances'

const folder = mkdtempSync(path.join(os.tmpdir(), 'roster-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let printed = ''
let complained = ''
beforeEach(() => {
  ;[printed, complained] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true))
  return () => vi.restoreAllMocks()
})

const FILE = path.resolve(import.meta.dirname, '../fixtures/rostering/Instance2.txt')

// Computing takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

describe('roster:solve', () => {
  it('prints one line of figures and writes one line per employee', async () => {
    const out = path.join(folder, 'roster.txt')
    expect(await main([FILE, '--seconds', '30', '--seed', '3', '--out', out])).toBe(0)
    expect(printed.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(printed)).toMatchObject({
      objective: 828,
      bound: 828,
      proven: true,
      violations: 0,
      gapPercent: 0,
    })
    const { problem } = benchmark('Instance2.txt')
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
    const ids = problem.shifts.map(({ id }) => id)
    const roster = lines.map((line) => line.split(' ').map((cell) => (cell === '-' ? -1 : ids.indexOf(cell))))
    expect(checkRoster(problem, roster)).toMatchObject({ violations: [], cost: 828 })
  })
  it('says what is wrong with a call or a file', async () => {
    expect(await main([])).toBe(2)
    expect(await main([FILE, '--seconds', 'soon'])).toBe(2)
    expect(await main([FILE, '--fast'])).toBe(2)
    expect(await main([path.join(folder, 'none.txt')])).toBe(2)
    expect(complained.match(/usage:/g)).toHaveLength(3)
    expect(printed).toBe('')
  })
})

describe('the benchmark format', () => {
  it('names the line that cannot be read', () => {
    const { text } = benchmark('Instance1.txt')
    const changed = text.replace('B,5\n', 'B,15\n')
    expect(readBenchmark(changed)).toMatchObject({ ok: false, error: { message: 'day 15 is outside of the horizon' } })
    const strange = readBenchmark(text.replace('A,2,D,2', 'A,2,X,2'))
    expect(strange).toEqual({
      ok: false,
      error: { line: text.split('\n').indexOf('A,2,D,2') + 1, message: 'field 3 is unknown: "X"' },
    })
    expect(readBenchmark('hello')).toMatchObject({ ok: false, error: { line: 1 } })
    expect(readBenchmark('SECTION_SHIFTS\nD,x,\n')).toMatchObject({ ok: false })
  })
  it('reads every instance as its sections say', () => {
    const { problem } = benchmark('Instance12.txt')
    expect(problem).toMatchObject({ days: 28, firstSaturday: 5 })
    expect([problem.shifts.length, problem.people.length, problem.cover.length]).toEqual([10, 60, 280])
    expect(problem.shifts[9]).toMatchObject({ id: 'n1', forbiddenNext: [0, 1, 2, 3, 4, 5, 6, 7, 8] })
    expect(problem.people[4]).toMatchObject({ id: 'E', minMinutes: 7560, maxMinutes: 8640, maxWeekends: 2 })
    expect(problem.people[4]?.maxOfShift).toEqual([28, 0, 28, 28, 28, 28, 28, 28, 28, 4])
  })
})
