/**
 * What Excel makes of the few functions the payroll sheets use: SUM of a range, ROUND to two decimals, MAX, + − *.
 * @param valueAt value of a cell, 1-based
 */
export function payrollFormulaValue(formula: string, valueAt: (column: number, row: number) => number): number {
  const columnOf = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  let at = 0
  const peek = (): string => formula[at] ?? ''
  const take = (text: string): boolean => {
    if (!formula.startsWith(text, at)) return false
    at += text.length
    return true
  }
  const cell = (): { readonly column: number; readonly row: number } => {
    const match = /^([A-Z]+)(\d+)/.exec(formula.slice(at))
    if (!match) throw new Error(`no cell at ${at} of ${formula}`)
    at += match[0].length
    return { column: columnOf(match[1] ?? ''), row: Number(match[2]) }
  }
  const list = (): number[] => {
    const values = [sum()]
    while (take(',')) values.push(sum())
    if (!take(')')) throw new Error(`no closing bracket at ${at} of ${formula}`)
    return values
  }
  const factor = (): number => {
    if (take('SUM(')) {
      const from = cell()
      if (!take(':')) throw new Error(`no range at ${at} of ${formula}`)
      const to = cell()
      if (!take(')')) throw new Error(`no closing bracket at ${at} of ${formula}`)
      let total = 0
      for (let row = from.row; row <= to.row; row += 1) {
        for (let column = from.column; column <= to.column; column += 1) total += valueAt(column, row)
      }
      return roundedTo(total, 6)
    }
    if (take('ROUND(')) {
      const [value = 0, places = 0] = list()
      return roundedTo(value, places)
    }
    if (take('MAX(')) return Math.max(...list())
    const number = /^\d+(\.\d+)?/.exec(formula.slice(at))
    if (number) {
      at += number[0].length
      return Number(number[0])
    }
    const { column, row } = cell()
    return valueAt(column, row)
  }
  const product = (): number => {
    let value = factor()
    while (take('*')) value *= factor()
    return value
  }
  const sum = (): number => {
    let value = product()
    for (;;) {
      if (take('+')) value += product()
      else if (take('-')) value -= product()
      else return value
    }
  }
  const result = sum()
  if (peek() !== '') throw new Error(`left over at ${at} of ${formula}`)
  return result
}

/** Excel rounds the decimal it shows (15 significant digits), half away from zero. */
function roundedTo(value: number, places: number): number {
  const shown = Number(value.toPrecision(15))
  const factor = 10 ** places
  return (Math.sign(shown) * Math.round(Number((Math.abs(shown) * factor).toPrecision(15)))) / factor + 0
}
