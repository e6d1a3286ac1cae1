import { describe, expect, it } from 'vitest'
import type { ChannelName } from '../../../src/ipc/contract'
import { CHANNELS } from '../../../src/ipc/contract'
import { isOpenWhileLocked } from '../../../src/main/lock/lock-gate'

const ALL = Object.keys(CHANNELS) as readonly ChannelName[]

describe('while the app is locked', () => {
  it('the lock, the app itself and everything that saves are answered', () => {
    for (const channel of ['app:info', 'lock:state', 'lock:try', 'lock:engage'] as const)
      expect(isOpenWhileLocked(channel), channel).toBe(true)
    for (const channel of ['journal:append', 'journal:state', 'snapshot:save', 'app:quit-ready'])
      expect(isOpenWhileLocked(channel as ChannelName), channel).toBe(true)
  })
  it('no file is opened, written, printed or shown', () => {
    const shut = ALL.filter((channel) => !isOpenWhileLocked(channel))
    expect(shut).toEqual(
      expect.arrayContaining([
        'table:pick',
        'table:read',
        'table:cancel',
        'shop-folder:pick',
        'shop-folder:sample',
        'workbook:save',
        'workbook:save-many',
        'paper:pdf',
        'paper:pdf-many',
        'paper:print',
        'file:reveal',
        'demo:report',
        'demo:screenshot',
      ]),
    )
    for (const channel of shut) expect(channel).not.toMatch(/^(app|lock|journal|snapshot|safety):/)
    for (const area of ['backup', 'seal', 'second-target'])
      expect(isOpenWhileLocked(`${area}:open` as ChannelName), area).toBe(false)
  })
  it('a name that only begins like an open one stays shut', () => {
    for (const channel of ['lockpick:all', 'app', 'applied:all', ''])
      expect(isOpenWhileLocked(channel as ChannelName), channel).toBe(false)
  })
})
