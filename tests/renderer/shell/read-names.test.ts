import { expect, it } from 'vitest'
import { readNames } from '../../../src/renderer/features/welcome/read-names'

it('reads one person a line; blank lines and spaces do not count', () => {
  expect(readNames('甲一\n\n  乙二  \r\n').people).toEqual([
    { name: '甲一', roleName: '' },
    { name: '乙二', roleName: '' },
  ])
})
it.each(['甲一 客服', '甲一\t客服', '甲一，客服', '甲一、客服'])('parts name and role in %j', (line) => {
  expect(readNames(line).people).toEqual([{ name: '甲一', roleName: '客服' }])
})
it('names the names that stand twice, once each', () => {
  expect(readNames('甲一\n乙二\n甲一\n甲一').repeated).toEqual(['甲一'])
})
