import { expect, it } from 'vitest'
import { readRoute, writeRoute } from '../../../src/renderer/ui/route'

it('an empty address is the home screen', () => {
  expect(readRoute('')).toEqual({ screen: 'home', params: {} })
  expect(readRoute('#/')).toEqual({ screen: 'home', params: {} })
})
it('what is written is read back, Chinese and signs included', () => {
  const params = { member: 'm-1', note: '甲 & 乙=?#' }
  expect(readRoute(writeRoute('payroll', params))).toEqual({ screen: 'payroll', params })
})
