/** Words by which an owner names a deduction for time that was not worked. */
export const LATENESS_WORDS = {
  'late-early': /迟到|早退|晚到/,
  absence: /旷工/,
} as const
