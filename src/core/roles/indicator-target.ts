/**
 * The number in a target as it stands on a description: '≤ 15 秒' gives '15', '0 次' gives '0'. Decimal text in the indicator's unit.
 * @returns undefined where the target is the month's plan or other words
 */
export function targetDecimal(target: string): string | undefined {
  return /^(?:[≥≤]\s*)?(\d+(?:\.\d+)?)(?:\s*[^\d\s.,，、；;~～–—-]{0,4})$/.exec(target.trim())?.[1]
}
