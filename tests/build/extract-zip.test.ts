import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extractZip } from '../../build/tools/extract-zip.mjs'

// Three entries made by another program: a/long.txt ("hello " twenty times, deflated, mode 644), a/x.sh ("x", stored, mode 755)
// and one named ../evil.
const ARCHIVE =
  'UEsDBBQAAAAIAAAAIVwv+vhICwAAAHgAAAAKAAAAYS9sb25nLnR4dMtIzcnJV8igOwkAUEsDBBQAAAAAAAAAIVyDFtyMAQAAAAEAAAAGAAAAYS94LnNo' +
  'eFBLAwQUAAAAAAAAACFcWnra7wEAAAABAAAABwAAAC4uL2V2aWxlUEsBAhQDFAAAAAgAAAAhXC/6+EgLAAAAeAAAAAoAAAAAAAAAAAAAAKSBAAAAAGEv' +
  'bG9uZy50eHRQSwECFAMUAAAAAAAAACFcgxbcjAEAAAABAAAABgAAAAAAAAAAAAAA7YEzAAAAYS94LnNoUEsBAhQDFAAAAAAAAAAhXFp62u8BAAAAAQAA' +
  'AAcAAAAAAAAAAAAAAKSBWAAAAC4uL2V2aWxQSwUGAAAAAAMAAwChAAAAfgAAAAAA'

describe('unpacking a zip', () => {
  let folder = ''
  let archive = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'zip-'))
    archive = path.join(folder, 'a.zip')
    writeFileSync(archive, Buffer.from(ARCHIVE, 'base64'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const target = (): string => path.join(folder, 'out')

  it('restores contents and modes, and leaves out what is not wanted', () => {
    extractZip(archive, target(), (name: string) => (name === '../evil' ? null : name.replace('a/', 'b/')))
    expect(readFileSync(path.join(target(), 'b/long.txt'), 'utf8')).toBe('hello '.repeat(20))
    expect(readFileSync(path.join(target(), 'b/x.sh'), 'utf8')).toBe('x')
    expect(statSync(path.join(target(), 'b/x.sh')).mode & 0o777).toBe(0o755)
    expect(statSync(path.join(target(), 'b/long.txt')).mode & 0o777).toBe(0o644)
  })
  it('refuses an entry that would leave the folder', () => {
    expect(() => extractZip(archive, target(), (name: string) => name)).toThrow('leaves its folder')
    expect(existsSync(path.join(folder, 'evil'))).toBe(false)
  })
  it('refuses what is not a zip, and one that was cut short', () => {
    writeFileSync(archive, 'not a zip at all, but long enough to hold an end record')
    expect(() => extractZip(archive, target(), (name: string) => name)).toThrow('not a zip')
    writeFileSync(archive, Buffer.from(ARCHIVE, 'base64').subarray(60))
    expect(() => extractZip(archive, target(), (name: string) => name)).toThrow()
  })
})
