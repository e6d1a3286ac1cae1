import { expect, it } from 'vitest'
import { median, medianParts } from '../../build/tools/bench-cold-start.mjs'

it('the median of an even number of starts lies between the two in the middle', () => {
  expect(median([30, 10, 20])).toBe(20)
  expect(median([40, 10, 30, 20])).toBe(25) // (20 + 30) / 2
})

it('each part runs from one mark to the next, and the total from spawn to paint', () => {
  const marks = { spawned: 0, appReady: 300, windowCreated: 340, domReady: 480, firstPaint: 510 }
  expect(medianParts([marks]).map(([, milliseconds]) => milliseconds)).toEqual([300, 40, 140, 30, 510])
})
