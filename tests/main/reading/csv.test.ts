import { describe, expect, it } from 'vitest'
import { detectDelimiter, parseCsv } from '../../../src/main/reading/csv'

const LIMITS = { rows: 5, columns: 3, textChars: 10 }

function rows(text: string) {
  const result = parseCsv(text, LIMITS)
  return result.ok ? result.value : result.error
}

describe('delimited text', () => {
  it('cells stay text: leading zeros and long numbers are kept', () => {
    expect(rows('00123,9007199254740993')).toEqual([['00123', '9007199254740993'.slice(0, 10)]])
  })
  it('quotes hold delimiters, line ends and doubled quotes', () => {
    expect(rows('"a,b","c\nd","e""f"\n')).toEqual([['a,b', 'c\nd', 'e"f']])
  })
  it('an unclosed quote takes the rest of the file', () => {
    expect(rows('"a,b\nc')).toEqual([['a,b\nc']])
  })
  it('text after a closing quote belongs to the cell', () => {
    expect(rows('"a"b,c')).toEqual([['ab', 'c']])
  })
  it('empty cells are null, an empty line is a row of one empty cell', () => {
    expect(rows('a,,c\n\nd')).toEqual([['a', null, 'c'], [null], ['d']])
  })
  it('a delimiter at the end of a line makes a last empty cell', () => {
    expect(rows('a,\nb,c')).toEqual([
      ['a', null],
      ['b', 'c'],
    ])
  })
  it('all three line ends are known', () => {
    expect(rows('a\r\nb\rc\nd')).toEqual([['a'], ['b'], ['c'], ['d']])
  })
  it('the delimiter is found outside quotes; a sep line decides', () => {
    expect(detectDelimiter('a;b;c\n1,5;2;3')).toBe(';')
    expect(detectDelimiter('"a,b,c,d"\t1')).toBe('\t')
    expect(detectDelimiter('one column')).toBe(',')
    expect(rows('sep=;\na,1;b')).toEqual([['a,1', 'b']])
  })
  it('rows up to the limit are read, one more is refused', () => {
    expect(rows('1\n2\n3\n4\n5\n')).toHaveLength(5)
    expect(rows('1\n2\n3\n4\n5\n6')).toBe('too-many-rows')
  })
  it('filled columns beyond the limit are refused, empty ones are cut', () => {
    expect(rows('1,2,3')).toEqual([['1', '2', '3']])
    expect(rows('1,2,3,,')).toEqual([['1', '2', '3']])
    expect(rows('1,2,3,4')).toBe('too-many-columns')
  })
})
