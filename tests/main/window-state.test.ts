import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_STATE,
  parseWindowState,
  reachableBounds,
  readWindowState,
  writeWindowState,
  zoomStep,
} from '../../src/main/window-state'

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 }
const BOUNDS = { x: 100, y: 50, width: 1366, height: 768 }

describe('window state', () => {
  it.each(['', 'null', '[]', '5', '{"bounds":{"x":"1"}}', '{"zoomFactor":99,"background":"url(x)"}'])(
    '%s gives the default',
    (text) => {
      expect(parseWindowState(text)).toEqual(DEFAULT_STATE)
    },
  )
  it('what was written is read, and nothing else is left in the folder', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'window-'))
    const file = path.join(folder, 'window-state.json')
    const state = { bounds: BOUNDS, maximized: true, zoomFactor: 1.25, background: '#16191b' }
    writeWindowState(file, state)
    expect(readWindowState(file)).toEqual(state)
    expect(readdirSync(folder)).toEqual(['window-state.json'])
    writeFileSync(file, '{"bounds":')
    expect(readWindowState(file)).toEqual(DEFAULT_STATE)
    rmSync(folder, { recursive: true })
    expect(readWindowState(file)).toEqual(DEFAULT_STATE)
    expect(() => writeWindowState(file, state)).not.toThrow()
  })
  it('bounds are used while the title bar can be reached on some screen', () => {
    expect(reachableBounds(BOUNDS, [SCREEN])).toEqual(BOUNDS)
    expect(reachableBounds({ ...BOUNDS, x: 1720 }, [SCREEN])).toBeDefined()
    expect(reachableBounds({ ...BOUNDS, x: 1721 }, [SCREEN])).toBeUndefined()
    expect(reachableBounds({ ...BOUNDS, y: 1020 }, [SCREEN])).toBeDefined()
    expect(reachableBounds({ ...BOUNDS, y: 1021 }, [SCREEN])).toBeUndefined()
    expect(reachableBounds({ ...BOUNDS, y: -1 }, [SCREEN])).toBeUndefined()
  })
  it('a window left on a screen that is gone opens at the default place', () => {
    const onSecond = { ...BOUNDS, x: 2000 }
    expect(reachableBounds(onSecond, [SCREEN, { ...SCREEN, x: 1920 }])).toEqual(onSecond)
    expect(reachableBounds(onSecond, [SCREEN])).toBeUndefined()
    expect(reachableBounds(undefined, [SCREEN])).toBeUndefined()
  })
  it('bounds below the smallest size are not used', () => {
    expect(reachableBounds({ ...BOUNDS, width: 1024, height: 640 }, [SCREEN])).toBeDefined()
    expect(reachableBounds({ ...BOUNDS, width: 1023 }, [SCREEN])).toBeUndefined()
  })
  it('zoom goes by steps and stops at both ends', () => {
    expect([zoomStep(1, 1), zoomStep(1, -1), zoomStep(2, 1), zoomStep(0.8, -1)]).toEqual([1.1, 0.9, 2, 0.8])
  })
})
