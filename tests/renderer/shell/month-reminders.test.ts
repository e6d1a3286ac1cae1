import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import type { MemberId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { remindersOf } from '../../../src/renderer/features/home/month-reminders'

const TODAY = localDay('2026-03-10')
const MARCH = month('2026-03')

describe('reminders of the backup', () => {
  it.each([
    [undefined, ['never-backed-up']],
    ['2026-03-03', []], // 7 days ago
    ['2026-03-02', ['backup-old']], // 8 days ago
  ])('last backup %s', (day, kinds) => {
    const reminders = remindersOf(EMPTY_SHOP, MARCH, TODAY, day === undefined ? undefined : localDay(day))
    expect(reminders.map((reminder) => reminder.kind)).toEqual(kinds)
  })
})

describe('reminders of people', () => {
  it('names who joins and who leaves in the month, and nobody else', () => {
    const member = (name: string, hiredOn: string, leftOn?: string) => ({
      id: toId<MemberId>(name),
      employeeNo: name,
      name,
      hiredOn: localDay(hiredOn),
      ...(leftOn === undefined ? {} : { leftOn: localDay(leftOn) }),
    })
    const members = [
      member('甲', '2026-03-01'),
      member('乙', '2026-02-28', '2026-03-31'),
      member('丙', '2026-02-28', '2026-04-01'),
    ]
    expect(remindersOf({ ...EMPTY_SHOP, members }, MARCH, TODAY, TODAY)).toEqual([
      { kind: 'joined', name: '甲', day: '2026-03-01' },
      { kind: 'leaves', name: '乙', day: '2026-03-31' },
    ])
  })
})

it('a year whose days off are not yet announced is said', () => {
  const reminders = remindersOf(EMPTY_SHOP, month('2027-01'), TODAY, TODAY)
  expect(reminders).toEqual([{ kind: 'calendar-provisional', year: 2027 }])
})
