const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const ID_CHECK_CHARACTERS = '10X98765432'

/** 公民身份号码: 17 digits and the check character of ISO 7064 MOD 11-2 (GB 11643-1999 §3.3), with a real birth date. */
export function isIdNumberValid(text: string): boolean {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(text)
  if (!match) return false
  const [year, monthNumber, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1900 || year > 2100 || monthNumber < 1 || monthNumber > 12 || day < 1 || day > daysIn(year, monthNumber))
    return false
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return ID_CHECK_CHARACTERS[sum % 11] === text[17]?.toUpperCase()
}

function daysIn(year: number, monthNumber: number): number {
  if (monthNumber === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31
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
