const CONTROL = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff]'
const HALF_CHARACTER = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]'
const ILLEGAL = new RegExp(`${CONTROL}|${HALF_CHARACTER}`, 'g')

/**
 * Text that XML 1.0, Excel and every encoding can hold: without control characters but tab and line ends, and without half
 * characters, which come from cutting one in two.
 */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}

/** The first characters of a text; one that takes two places is never cut in two. */
export function cutText(text: string, mostChars: number): string {
  return text.length <= mostChars ? text : text.slice(0, mostChars).replace(/[\ud800-\udbff]$/, '')
}
