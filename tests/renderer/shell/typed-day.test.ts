import { expect, it } from 'vitest'
import { readTypedDay } from '../../../src/renderer/ui/typed-day'

it.each(['2026-03-01', '2026/3/1', '20260301', '2026年3月1日', ' 2026.3.1 '])('%j is the first of March', (text) => {
  expect(readTypedDay(text)).toBe('2026-03-01')
})
it.each(['2026-02-30', '2026-13-01', '3-1', '', '二〇二六'])('%j is no day', (text) => {
  expect(readTypedDay(text)).toBeNull()
})
