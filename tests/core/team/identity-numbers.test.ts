import { describe, expect, it } from 'vitest'
import { genderFromIdNumber, isBankAccountPlausible, isIdNumberValid } from '../../../src/core/team/identity-numbers'

describe('ID numbers (GB 11643)', () => {
  it.each([
    // the standard's own worked example: Σ = 167, 167 mod 11 = 2 → 'X'
    { text: '11010519491231002X', valid: true },
    { text: '11010519491231002x', valid: true },
    { text: '110105194912310021', valid: false },
    // 31 April is no day, whatever the check character says
    { text: '110105194904310020', valid: false },
    { text: '11010519491231002', valid: false },
    { text: '', valid: false },
  ])('$text is valid: $valid', ({ text, valid }) => {
    expect(isIdNumberValid(text)).toBe(valid)
  })
  it('tell a man by an odd and a woman by an even digit before the check character', () => {
    // The example above with digit 17, whose weight is 2, raised by one: Σ = 169, 169 mod 11 = 4 → '8'
    expect(genderFromIdNumber('110105194912310038')).toBe('male')
    expect(genderFromIdNumber('11010519491231002X')).toBe('female')
    expect(genderFromIdNumber('110105194912310039')).toBeUndefined()
  })
  it('notices every single wrong digit', () => {
    const good = '11010519491231002X'
    for (let place = 0; place < 17; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const other = good.slice(0, place) + String(digit) + good.slice(place + 1)
        if (other !== good) expect(isIdNumberValid(other), other).toBe(false)
      }
  })
})

describe('bank cards (Luhn)', () => {
  it.each([
    // 4·2=8 5 3·2=6 9 1·2=2 4 8·2→7 8 0 3 4·2=8 3 6·2→3 4 6·2→3 7 → 80
    { text: '4539148803436467', plausible: true },
    { text: '4539148803436468', plausible: false },
    { text: '12345', plausible: false },
    { text: '6222 0000', plausible: false },
  ])('$text is plausible: $plausible', ({ text, plausible }) => {
    expect(isBankAccountPlausible(text)).toBe(plausible)
  })
})
