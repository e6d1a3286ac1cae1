import type { LocalDay } from '../kernel/local-day'
import { isLocalDay } from '../kernel/local-day'

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const ID_CHECK_CHARACTERS = '10X98765432'
const FIRST_BIRTHDAY = '1900-01-01'
const LAST_BIRTHDAY = '2100-12-31'

/** 公民身份号码: 17 digits and the check character of ISO 7064 MOD 11-2 (GB 11643-1999 §3.3), with a real birth date. */
export function isIdNumberValid(text: string): boolean {
  return birthdayFromIdNumber(text) !== undefined
}

/** The birth date in digits 7–14 of a valid number; undefined if the number is not valid. */
export function birthdayFromIdNumber(text: string): LocalDay | undefined {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(text)
  if (!match) return undefined
  const day = match.slice(1).join('-')
  if (!isLocalDay(day) || day < FIRST_BIRTHDAY || day > LAST_BIRTHDAY) return undefined
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return ID_CHECK_CHARACTERS[sum % 11] === text[17]?.toUpperCase() ? day : undefined
}

/** Digit 17 of a valid number, the last of the sequence code: odd for men, even for women (GB 11643-1999 §3.2.3). */
export function genderFromIdNumber(text: string): 'female' | 'male' | undefined {
  if (!isIdNumberValid(text)) return undefined
  return Number(text[16]) % 2 === 1 ? 'male' : 'female'
}

/** A bank card number: 12–19 digits that satisfy the Luhn check (ISO/IEC 7812-1 annex B). Old passbooks may not: warn only. */
export function isBankAccountPlausible(text: string): boolean {
  if (!/^\d{12,19}$/.test(text)) return false
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
