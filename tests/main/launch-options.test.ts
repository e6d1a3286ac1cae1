import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLaunchOptions } from '../../src/main/launch-options'

const HERE = path.resolve('/work')
const installed = { packaged: true, folder: HERE }
const development = { packaged: false, folder: HERE }

describe('command line', () => {
  it('without arguments nothing special happens', () => {
    expect(readLaunchOptions(['app'], installed)).toEqual({ benchMarks: false })
  })
  it('an installed app ignores other profiles and save folders', () => {
    const argv = ['app', '--profile=/tmp/p', '--user-data-dir=/tmp/q', '--save-to=/tmp/s']
    expect(readLaunchOptions(argv, installed)).toEqual({ benchMarks: false })
    expect(readLaunchOptions(argv, development)).toEqual({
      benchMarks: false,
      profileFolder: path.resolve('/tmp/p'),
      saveFolder: path.resolve('/tmp/s'),
    })
    expect(readLaunchOptions(['app', '--user-data-dir=/tmp/q'], development).profileFolder).toBe(path.resolve('/tmp/q'))
  })
  it('the demo may choose its profile even when installed, but still not a save folder', () => {
    const options = readLaunchOptions(
      ['app', '--demo', '--profile=/tmp/p', '--save-to=/tmp/s', '--out=/tmp/o'],
      installed,
    )
    expect(options).toEqual({
      benchMarks: false,
      profileFolder: path.resolve('/tmp/p'),
      demo: { outFolder: path.resolve('/tmp/o') },
    })
  })
  it('paths of the demo start where the command was typed; empty values count as absent', () => {
    expect(readLaunchOptions(['app', '--demo', '--shop=店', '--month=2026-02', '--out='], development).demo).toEqual({
      shopFolder: path.join(HERE, '店'),
      month: '2026-02',
      outFolder: path.join(HERE, 'demo-out'),
    })
  })
  it('bench marks', () => {
    expect(readLaunchOptions(['app', '--bench-marks'], installed).benchMarks).toBe(true)
  })
})
