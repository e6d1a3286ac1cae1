import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SILENT_LOG } from '../../src/main/log'
import { QuitGate } from '../../src/main/quit-gate'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window as far as closing goes, and the gate on it. */
function gated({ unsaved, settled = () => Promise.resolve() }: { unsaved: boolean; settled?: () => Promise<void> }) {
  const sent: string[] = []
  let isClosed = false
  let onClose: (event: { preventDefault: () => void }) => void = () => {}
  let onGone = (): void => {}
  const window = {
    on: (_name: 'close', listener: typeof onClose) => void (onClose = listener),
    close: () => {
      let isKept = false
      onClose({ preventDefault: () => (isKept = true) })
      isClosed ||= !isKept
    },
    isDestroyed: () => isClosed,
    webContents: {
      send: (channel: string) => void sent.push(channel),
      on: (_name: 'render-process-gone', listener: () => void) => void (onGone = listener),
    },
  }
  const gate = new QuitGate({ window, hasUnsaved: () => unsaved, settled, log: SILENT_LOG })
  return { window, gate, sent, gone: () => onGone(), isClosed: () => isClosed }
}

describe('closing the window', () => {
  it('happens at once when nothing came after the newest snapshot', () => {
    const { window, sent, isClosed } = gated({ unsaved: false })
    window.close()
    expect([isClosed(), sent]).toEqual([true, []])
  })
  it('waits for the last snapshot and for what is still being written, then happens by itself', async () => {
    let written = (): void => {}
    const { window, gate, sent, isClosed } = gated({
      unsaved: true,
      settled: () => new Promise((resolve) => (written = resolve)),
    })
    window.close()
    expect([isClosed(), sent]).toEqual([false, ['app:quit-requested']])
    gate.ready()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(isClosed()).toBe(false)
    written()
    await vi.advanceTimersByTimeAsync(0)
    expect(isClosed()).toBe(true)
  })
  it('never waits longer than 20 seconds', async () => {
    const { window, isClosed } = gated({ unsaved: true })
    window.close()
    await vi.advanceTimersByTimeAsync(19_999)
    expect(isClosed()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isClosed()).toBe(true)
  })
  it('happens at once when it is asked for a second time', () => {
    const { window, isClosed } = gated({ unsaved: true })
    window.close()
    window.close()
    expect(isClosed()).toBe(true)
  })
  it('happens at once when the page dies while it is waited for', () => {
    const { window, gone, isClosed } = gated({ unsaved: true })
    gone()
    expect(isClosed()).toBe(false)
    window.close()
    gone()
    expect(isClosed()).toBe(true)
  })
  it('happens although writing fails at the end', async () => {
    const { window, gate, isClosed } = gated({ unsaved: true, settled: () => Promise.reject(new Error('full')) })
    window.close()
    gate.ready()
    await vi.advanceTimersByTimeAsync(0)
    expect(isClosed()).toBe(true)
  })
  it('a page that says it is ready although nobody asked closes nothing', async () => {
    const { gate, isClosed } = gated({ unsaved: true })
    gate.ready()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(isClosed()).toBe(false)
  })
})
