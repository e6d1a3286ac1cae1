/** A mobile number, with or without +86. */
export function isPhone(text: string): boolean {
  return /^(?:\+?86)?1\d{10}$/.test(text.replace(/[\s-]/g, ''))
}
