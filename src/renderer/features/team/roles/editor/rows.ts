/** Pure steps on the rows of a list in the form. */
export function replaceAt<T>(rows: readonly T[], index: number, row: T): readonly T[] {
  return rows.map((each, at) => (at === index ? row : each))
}
export function removeAt<T>(rows: readonly T[], index: number): readonly T[] {
  return rows.filter((_, at) => at !== index)
}
export function insertAt<T>(rows: readonly T[], index: number, row: T): readonly T[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)]
}
/** The row at `from` stands at `to` afterwards; out of the list it stays where it is. */
export function moveRow<T>(rows: readonly T[], from: number, to: number): readonly T[] {
  const row = rows[from]
  if (row === undefined || to < 0 || to >= rows.length) return rows
  return insertAt(removeAt(rows, from), to, row)
}
