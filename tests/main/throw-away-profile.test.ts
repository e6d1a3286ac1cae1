import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { sweepThrowAwayProfiles } from '../../src/main/throw-away-profile'

it('profiles of runs that are over are swept up; those of living ones and other folders stay', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sweep-'))
  const over = spawnSync(process.execPath, ['-e', '0']).pid
  const stay = [`dianbanzhang-run-${process.pid}-a1b2c3`, 'dianbanzhang-demo-123456', 'dianbanzhang-run-x', 'other']
  for (const name of [`dianbanzhang-run-${over}-a1b2c3`, ...stay])
    mkdirSync(path.join(folder, name, 'inner'), { recursive: true })
  sweepThrowAwayProfiles(folder)
  expect(readdirSync(folder).sort()).toEqual([...stay].sort())
  rmSync(folder, { recursive: true })
})
