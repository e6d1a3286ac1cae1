/** A second copy that is older than so many days is asked for: here and on the first screen. */
export const SECOND_COPY_DAYS = 7
