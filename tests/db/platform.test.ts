import { afterEach, describe, expect, it, vi } from 'vitest'
import { month } from '../../src/core/kernel/local-day'
import type { MemberId } from '../../src/core/kernel/ids'
import { api } from '../../src/renderer/platform/api'
import { sha256Hex } from '../../src/renderer/platform/hash'
import { newId } from '../../src/renderer/platform/ids'
import { nowIso, today } from '../../src/renderer/platform/today'
import { hideAmounts, hideSecrets, showAmounts, toggleField, useAskedFor } from '../../src/renderer/session/secrets'
import { setMonth, useSession } from '../../src/renderer/session/session'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the platform', () => {
  it('takes the day from the clock of the machine, not from UTC', () => {
    vi.useFakeTimers({ now: new Date('2026-03-01T16:30:00Z') }) // 00:30 of 2 March in Shanghai
    expect(today()).toBe('2026-03-02')
    expect(nowIso()).toBe('2026-03-01T16:30:00.000Z')
  })

  it('hashes the UTF-8 bytes of a text', async () => {
    expect(await sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('makes a different id each time', () => {
    expect(new Set(Array.from({ length: 100 }, () => newId<MemberId>())).size).toBe(100)
  })

  it('asks main through whatever door the page has now', async () => {
    vi.stubGlobal('window', { api: { 'app:info': async () => ({ version: '1.2.3' }) } })
    expect(await api['app:info']()).toEqual({ version: '1.2.3' })
    vi.stubGlobal('window', { api: { 'app:info': async () => ({ version: '9' }) } })
    expect(await api['app:info']()).toEqual({ version: '9' })
  })
})

describe('the session', () => {
  it('holds the month that every screen shows', () => {
    expect(useSession.getState()).toMatchObject({ operator: 'owner' })
    setMonth(month('2026-03'))
    expect(useSession.getState()).toMatchObject({ month: '2026-03' })
  })

  it('starts with nothing asked for, and the lock takes back all that was', () => {
    const asked = () => useAskedFor.getState()
    expect(asked()).toMatchObject({ amounts: null, fields: new Set() })
    showAmounts()
    toggleField('m1 phone')
    toggleField('m2 phone')
    toggleField('m2 phone')
    expect(asked()).toMatchObject({ amounts: true, fields: new Set(['m1 phone']) })
    const before = asked().hidings
    hideAmounts()
    expect(asked()).toMatchObject({ amounts: false, fields: new Set(['m1 phone']), hidings: before + 1 })
    hideSecrets()
    expect(asked()).toMatchObject({ amounts: null, fields: new Set(), hidings: before + 2 })
  })
})
