import { expect, test } from './fixtures'
import { KpiPage } from './pages/kpi-page'

test.use({ startWith: 'sample' })

test('a typed actual changes the score at once, text is refused in a sentence, and the score explains itself', async ({
  app,
}) => {
  const kpi = new KpiPage(app.page)
  await kpi.showMonth('2025-11')
  await kpi.goTo('绩效')
  // 运营专员考核: 销售额完成率 weighs 40 %; 112 against the target 100 gives 112 points.
  const sales = kpi.actual('乙小满', '销售额完成率')
  await expect(sales).toHaveValue('112')
  const before = await kpi.resultOf('乙小满')

  await kpi.type(sales, '很好')
  await expect(kpi.rowOf('乙小满').getByRole('alert')).toHaveText('这里要填数字，例如 98.5；百分数填 98.5 就是 98.5%。')
  expect(await kpi.resultOf('乙小满')).toEqual(before)
  await sales.press('Escape')
  await expect(sales).toHaveValue('112')

  // 112 → 100 points: the total falls by 12 × 40 % = 4.80.
  await kpi.type(sales, '100')
  const total = Number(before[0])
  await expect(kpi.rowOf('乙小满').getByRole('cell').nth(4)).toHaveText((total - 4.8).toFixed(2))

  const why = await kpi.why('乙小满')
  await expect(why).toContainText('绩效系数')
  await expect(why).toContainText('销售额完成率')
  await expect(why).toContainText('算法：实际 ÷ 目标 × 100，不超过上限')
  await kpi.closeDrawer(/得分是怎么来的/)

  // An emptied actual is no 0: it is left out and the other weights grow.
  await kpi.type(sales, '')
  await expect(kpi.section('运营专员考核')).toContainText('已评 0 / 1 人')
  // Two quick ones take back two steps.
  await app.pressShortcut('CmdOrCtrl+Z')
  await app.pressShortcut('CmdOrCtrl+Z')
  await expect(sales).toHaveValue('112')
  await expect(kpi.rowOf('乙小满').getByRole('cell').nth(4)).toHaveText(before[0] ?? '')
  await expect(kpi.section('运营专员考核')).toContainText('已评 1 / 1 人')
})
