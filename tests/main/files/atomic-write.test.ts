import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renameStubbornly, writeAtomically } from '../../../src/main/files/atomic-write'
import { folderSaveTarget } from '../../../src/main/files/folder-save-target'
import { saveErrorOf } from '../../../src/main/files/save-error'
import { SavedFiles } from '../../../src/main/files/saved-files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atomic-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function errno(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}

describe('writing whole or not at all', () => {
  it('replaces a file and leaves nothing else behind', async () => {
    const target = path.join(folder, '工资.pdf')
    writeFileSync(target, 'old', { mode: 0o644 })
    await writeAtomically(target, (file) => writeFile(file, 'new'))
    expect(readFileSync(target, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['工资.pdf'])
    if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600)
  })
  it('the temporary file lies in the same folder, hidden', async () => {
    await writeAtomically(path.join(folder, 'a.pdf'), async (file) => {
      expect(path.dirname(file)).toBe(folder)
      expect(path.basename(file).startsWith('.')).toBe(true)
      await writeFile(file, 'x')
    })
  })
  it.each([
    ['filling', () => Promise.reject(errno('ENOSPC')), undefined],
    ['checking', (file: string) => writeFile(file, 'half'), () => Promise.reject(new Error('bad'))],
  ] as const)('a failure in %s keeps the old file and removes the new one', async (_step, fill, verify) => {
    const target = path.join(folder, 'a.pdf')
    writeFileSync(target, 'old')
    await expect(writeAtomically(target, fill, verify)).rejects.toThrow()
    expect(readFileSync(target, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })
  it('a folder that is gone is a failure, not a crash', async () => {
    const target = path.join(folder, 'gone', 'a.pdf')
    await expect(writeAtomically(target, (file) => writeFile(file, 'x'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
  it('Windows gets ten tries while another program holds the file, other systems one', async () => {
    let tries = 0
    const busy = (failures: number) => () => {
      tries += 1
      return tries <= failures ? Promise.reject(errno('EBUSY')) : Promise.resolve()
    }
    await renameStubbornly('a', 'b', busy(3), 'win32')
    expect(tries).toBe(4)
    tries = 0
    await expect(renameStubbornly('a', 'b', busy(99), 'linux')).rejects.toMatchObject({ code: 'EBUSY' })
    expect(tries).toBe(1)
    tries = 0
    await expect(renameStubbornly('a', 'b', busy(99), 'win32')).rejects.toMatchObject({ code: 'EBUSY' })
    expect(tries).toBe(10)
  })
})

describe('what a failure means to the owner', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EBUSY', 'file-in-use'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EIO', 'write-failed'],
  ])('%s is %s', (code, meaning) => {
    expect(saveErrorOf(errno(code))).toEqual({ code: meaning })
  })
  it('anything without a code is a failed write', () => {
    expect(saveErrorOf(new Error('x'))).toEqual({ code: 'write-failed' })
    expect(saveErrorOf(undefined)).toEqual({ code: 'write-failed' })
  })
})

describe('a fixed folder', () => {
  it('gives safe names that neither exist nor repeat', async () => {
    writeFileSync(path.join(folder, '甲.pdf'), 'x')
    const picked = await folderSaveTarget(folder).pickFiles(['甲', '甲', 'A', 'a', '../b'], 'pdf')
    expect(picked?.map((file) => path.relative(folder, file))).toEqual([
      '甲 (2).pdf',
      '甲 (3).pdf',
      'A.pdf',
      'a (2).pdf',
      'b.pdf',
    ])
  })
  it('is made when it is not there', async () => {
    const inner = path.join(folder, 'x', 'y')
    expect(await folderSaveTarget(inner).pickFile('表', 'workbook')).toBe(path.join(inner, '表.xlsx'))
    expect(statSync(inner).isDirectory()).toBe(true)
  })
})

it('a token leads to the file it was given for, any other to none', async () => {
  const file = path.join(folder, '表.xlsx')
  writeFileSync(file, '12345')
  const saved = new SavedFiles()
  const { token, fileName, bytes } = await saved.remember(file)
  expect({ fileName, bytes }).toEqual({ fileName: '表.xlsx', bytes: 5 })
  expect(token).not.toContain(folder)
  expect(saved.pathOf(token)).toBe(file)
  expect(saved.pathOf(file)).toBeUndefined()
})
