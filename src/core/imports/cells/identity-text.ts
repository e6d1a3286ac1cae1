const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const ID_CHECK_DIGITS = '10X98765432'

/** 公民身份号码: 18 characters whose last one is the check digit of GB 11643. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/i.test(text)) return false
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return ID_CHECK_DIGITS[sum % 11] === text.at(-1)?.toUpperCase()
}
export function isBankAccount(text: string): boolean {
  return /^\d{12,19}$/.test(text.replace(/[\s-]/g, ''))
}
/** A mobile number, with or without +86. */
export function isPhone(text: string): boolean {
  return /^(?:\+?86)?1\d{10}$/.test(text.replace(/[\s-]/g, ''))
}
