import { describe, expect, it } from 'vitest'
import { targetDecimal } from '../../../src/core/roles/indicator-target'

describe('the number in a target', () => {
  it.each([
    ['≥ 99.5%', '99.5'],
    ['≤ 15 秒', '15'],
    ['≤ 1‰', '1'],
    ['≥ 3', '3'],
    ['0 次', '0'],
    ['≥4.8分', '4.8'],
  ])('of %s is %s', (target, decimal) => {
    expect(targetDecimal(target)).toBe(decimal)
  })
  it.each(['完成月计划', '', '3–5 天', '≥ 1,000 件', '比上月高 5%', '5 天内完成并归档'])(
    'is not read from %s',
    (target) => {
      expect(targetDecimal(target)).toBeUndefined()
    },
  )
})
