import { expect, it } from 'vitest'
import { readNames } from '../../../src/renderer/features/welcome/read-names'

it('reads one person a line; blank lines and spaces do not count', () => {
  expect(readNames('甲一\n\n  乙二  \r\n').people).toEqual([
    { name: '甲一', roleName: '' },
    { name: '乙二', roleName: '' },
  ])
})
const isRole = (word: string): boolean => ['客服', '售前客服', '美工'].includes(word)
const named = (text: string) =>
  readNames(text, isRole).people.map(({ name, roleName }) => (roleName === '' ? name : `${name}:${roleName}`))

it.each(['甲一 客服', '甲一\t客服', '甲一，客服', '甲一、客服'])('parts name and role in %j', (line) => {
  expect(named(line)).toEqual(['甲一:客服'])
})
it.each<readonly [string, readonly string[]]>([
  // A list in one line.
  ['甲一、乙二、丙三', ['甲一', '乙二', '丙三']],
  ['甲一，乙二，丙三', ['甲一', '乙二', '丙三']],
  ['甲一 乙二 丙三', ['甲一', '乙二', '丙三']],
  ['甲一 客服、乙二；丙三 美工', ['甲一:客服', '乙二', '丙三:美工']],
  // A chat.
  ['1. 甲一\n2、乙二 客服\n③丙三\n@丁四\n- 戊五 13800138000', ['甲一', '乙二:客服', '丙三', '丁四', '戊五']],
  // Columns of a spreadsheet, with and without headings.
  ['001\t甲一\t售前客服\t2025-03-01\n002\t乙二\t美工\t2025/4/1', ['甲一:售前客服', '乙二:美工']],
  ['工号\t岗位\t姓名\n001\t客服\t甲一\n002\t\t乙二', ['甲一:客服', '乙二']],
  ['店里的人\n姓名 职位\n甲一 打包\n乙二', ['甲一:打包', '乙二']],
  // A role that nobody knows stays with its name.
  ['甲一 打包', ['甲一:打包']],
  ['甲一，打包', ['甲一:打包']],
  ['13800138000', []],
])('reads %j', (text, people) => {
  expect(named(text)).toEqual(people)
})
it('names the names that stand twice, once each', () => {
  expect(readNames('甲一\n乙二\n甲一\n甲一').repeated).toEqual(['甲一'])
})
