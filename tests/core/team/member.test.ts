import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import type { Member } from '../../../src/core/team/member'
import { birthdayOf, employedInMonth, genderOf, isEmployedOn } from '../../../src/core/team/member'

const day = localDay
const MEMBER: Member = { id: toId<MemberId>('m'), employeeNo: '001', name: '甲一鸣', hiredOn: day('2025-06-10') }
/** Here from March to May, gone in summer, back since 10 September. */
const RETURNED: Member = {
  ...MEMBER,
  hiredOn: day('2025-09-10'),
  earlierStints: [{ hiredOn: day('2025-03-01'), leftOn: day('2025-05-20') }],
}

describe('a person who left and came back', () => {
  it.each([
    ['2025-02-28', false],
    ['2025-03-01', true],
    ['2025-05-20', true],
    ['2025-05-21', false],
    ['2025-09-09', false],
    ['2025-09-10', true],
    ['2026-01-01', true],
  ])('is employed on %s: %s', (on, wanted) => {
    expect(isEmployedOn(RETURNED, day(on))).toBe(wanted)
  })
  it('stands in a month with the dates of that stint', () => {
    const datesIn = (of: string): unknown => {
      const found = employedInMonth(RETURNED, month(of))
      return found && [found.hiredOn, found.leftOn]
    }
    expect(datesIn('2025-02')).toBeUndefined()
    expect(datesIn('2025-03')).toEqual(['2025-03-01', '2025-05-20'])
    expect(datesIn('2025-05')).toEqual(['2025-03-01', '2025-05-20'])
    expect(datesIn('2025-06')).toBeUndefined()
    expect(datesIn('2025-09')).toEqual(['2025-09-10', undefined])
    expect(datesIn('2026-09')).toEqual(['2025-09-10', undefined])
  })
})

describe('a person with one stint', () => {
  it('is in every month that has a day of employment, as the record stands', () => {
    const left: Member = { ...MEMBER, leftOn: day('2025-08-01') }
    expect(employedInMonth(left, month('2025-05'))).toBeUndefined()
    expect(employedInMonth(left, month('2025-06'))).toBe(left)
    expect(employedInMonth(left, month('2025-08'))).toBe(left)
    expect(employedInMonth(left, month('2025-09'))).toBeUndefined()
  })
})

describe('birthday and gender', () => {
  // The worked example of GB 11643-1999 annex A: born on 31 December 1949, sequence code 002.
  const idNumber = '11010519491231002X'
  it('follow from a valid ID number', () => {
    expect(birthdayOf({ idNumber })).toBe('1949-12-31')
    expect(genderOf({ idNumber })).toBe('female')
  })
  it('are what was entered before what the number says', () => {
    expect(birthdayOf({ idNumber, birthday: day('1990-01-02') })).toBe('1990-01-02')
    expect(genderOf({ idNumber, gender: 'male' })).toBe('male')
  })
  it('are unknown with a wrong number or none', () => {
    expect(birthdayOf({ idNumber: '110105194912310021' })).toBeUndefined()
    expect(genderOf({ idNumber: '110105194912310021' })).toBeUndefined()
    expect([birthdayOf({}), genderOf({})]).toEqual([undefined, undefined])
  })
})
