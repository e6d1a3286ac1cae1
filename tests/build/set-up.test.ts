import { describe, expect, it } from 'vitest'
import { hasDisplay, missingFrom, packagesFor } from '../../build/tools/ensure-debian.mjs'
import { isInstalled } from '../../build/tools/ensure-modules.mjs'
import { isHarmless } from '../../build/tools/launch.mjs'
import { demoArguments } from '../../build/tools/run-demo.mjs'

describe('npm packages', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/for-windows': { version: '1.0.0', integrity: 'y', optional: true },
    },
  }
  const a = { version: '1.0.0', integrity: 'x' }

  it.each([
    { when: 'everything needed is there', installed: { packages: { 'node_modules/a': a } }, want: true },
    { when: 'npm never finished', installed: null, want: false },
    { when: 'one is missing', installed: { packages: {} }, want: false },
    {
      when: 'one has another version',
      installed: { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } },
      want: false,
    },
    {
      when: 'one has another content',
      installed: { packages: { 'node_modules/a': { ...a, integrity: 'z' } } },
      want: false,
    },
    {
      when: 'one is there that the lock file does not know',
      installed: { packages: { 'node_modules/a': a, 'node_modules/b': a } },
      want: false,
    },
  ])('installed = $want when $when', ({ installed, want }) => {
    expect(isInstalled(wanted, installed)).toBe(want)
  })
})

describe('system packages', () => {
  const names = (purpose: string, display: boolean): string[] =>
    packagesFor(purpose, { hasDisplay: display }).map((entry: string[]) => entry[0] ?? '')

  it('a window on a desktop needs no virtual screen, one on a server does', () => {
    expect(names('window', true)).not.toContain('xvfb')
    expect(names('window', false)).toContain('xvfb')
  })
  it('tests always use a screen of their own and look at the finished files', () => {
    expect(names('test', true)).toEqual(
      expect.arrayContaining(['xvfb', 'poppler-utils', 'libreoffice-calc', 'libreoffice-writer']),
    )
    expect(names('window', false)).not.toContain('libreoffice-calc')
  })
  it('a package counts as installed under its newer name too', () => {
    const entries = [['libasound2', 'libasound2t64'], ['libgbm1']]
    expect(missingFrom(entries, new Set(['libasound2t64']))).toEqual([['libgbm1']])
  })
  it('X11 and Wayland both are displays, an empty setting is none', () => {
    expect(
      [{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }, { DISPLAY: '' }, {}].map((env) => hasDisplay(env)),
    ).toEqual([true, true, false, false])
  })
})

describe('arguments of the demonstration', () => {
  it('writes to demo-out in the project unless told otherwise', () => {
    expect(demoArguments([], '/caller', '/project')).toEqual(['--demo', '--out=/project/demo-out'])
  })
  it('starts relative paths at the folder where the command was typed', () => {
    const argv = ['--shop', 'shop', '--month=2026-02', '--out', '../out']
    expect(demoArguments(argv, '/caller/here', '/project')).toEqual([
      '--demo',
      '--shop=/caller/here/shop',
      '--month=2026-02',
      '--out=/caller/out',
    ])
  })
  it.each([['--month', '2026-13'], ['--month', '2026-2'], ['--mnth', '2026-02'], ['surplus']])(
    'refuses %s %s',
    (...argv) => {
      expect(() => demoArguments(argv, '/caller', '/project')).toThrow()
    },
  )
})

describe('what Chromium says on a machine without a desktop', () => {
  it('is left out', () => {
    expect(isHarmless('[1:1123/1.2:ERROR:bus.cc(407)] Failed to connect to the bus')).toBe(true)
    expect(isHarmless('[1:1123/1.2:ERROR:viz_main_impl.cc(183)] Exiting GPU process')).toBe(true)
  })
  it('does not hide the app’s own lines', () => {
    expect(isHarmless('Error: cannot read the bus timetable')).toBe(false)
    expect(isHarmless('demo> bus.cc')).toBe(false)
  })
})
