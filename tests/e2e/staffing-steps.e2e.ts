import { expect, takeTurns, test } from './fixtures'
import { PayrollPage } from './pages/payroll-page'
import { StepsDrawer } from './pages/steps-drawer'
import type { AppUnderTest } from './support/app-under-test'
import { pdfSize, pdfText } from './support/pdf'

test.use({ startWith: 'sample' })
takeTurns()
test.slow()

const NAME = '辛一凡'

/** The words of a notice without the layout's spaces. */
async function wordsOf(app: AppUnderTest, fileName: string): Promise<string> {
  const file = app.savedFile(fileName)
  expect((await pdfSize(file)).pages).toBe(1)
  return (await pdfText(file)).replace(/\s+/g, '')
}

/** What the payslip of a month says of the base wage, as text. */
async function basePay(app: AppUnderTest, month: string): Promise<string> {
  const payroll = new PayrollPage(app.page)
  await payroll.goTo('工资')
  await payroll.showMonth(month)
  const slip = await payroll.openSlip(NAME)
  const line = slip.locator('details > summary').filter({ hasText: '基本工资' }).first()
  const text = await line.innerText()
  await payroll.closeDrawer(new RegExp(`^${NAME} · `))
  return text.replace(/\s+/g, ' ')
}

test('hire, confirm, promote and leave: each month is paid by its own terms, each step has its notice', async ({
  app,
}) => {
  const steps = new StepsDrawer(app.page)
  await steps.goTo('团队')

  await steps.startHiring()
  await steps.field('姓名').fill(NAME)
  await steps.day('入职日期', '2025-09-01')
  await steps.next()
  await steps.choose('岗位', '推广专员')
  await steps.day('合同到期日', '2028-08-31')
  await expect(steps.open.getByText('最长 6 个月，到 2026-02-28')).toBeVisible()
  await steps.day('试用期至', '2026-03-31')
  await expect(steps.open.getByText('试用期最长 6 个月，到 2026-02-28 为止')).toBeVisible()
  await steps.open.getByRole('button', { name: '按上限填写' }).click()
  await steps.next()
  await steps.field('基本工资（元/月）').fill('6000')
  await steps.field('试用期按约定工资的 %').fill('79')
  await expect(steps.open.getByText('低于约定工资的 80%')).toBeVisible()
  await steps.field('试用期按约定工资的 %').fill('80')
  await steps.next()
  await steps.next()
  await steps.carryOut('办理入职')
  const joined = await wordsOf(app, await steps.saveNotice())
  for (const words of ['入职通知书', NAME, '推广专员', '2025年9月1日至2026年2月28日', '4,800.00', '6,000.00'])
    expect(joined).toContain(words)
  await steps.finish()

  await steps.start(NAME, '转正')
  await steps.day('转正日期（正式员工的第一天）', '2025-10-01')
  await steps.next()
  await steps.carryOut('办理转正')
  const confirmed = await wordsOf(app, await steps.saveNotice())
  for (const words of ['转正通知书', '2025年10月1日', '6,000.00']) expect(confirmed).toContain(words)
  await steps.finish()

  await steps.start(NAME, '调动、调薪')
  await steps.choose('办什么', '晋升')
  await steps.day('生效日期', '2025-11-01')
  await steps.choose('岗位', '运营专员')
  // A stored wage is hidden, and not to be typed into, until it is asked for.
  await expect(steps.field('基本工资（元/月）')).not.toBeEditable()
  await steps.open.getByRole('button', { name: '显示金额' }).click()
  await steps.field('基本工资（元/月）').fill('7500')
  await steps.field('原因（会写进通知）').fill('带新人成绩好')
  await steps.next()
  await steps.carryOut('办理调动')
  const moved = await wordsOf(app, await steps.saveNotice())
  for (const words of ['晋升通知书', '推广专员', '运营专员', '6,000.00', '7,500.00', '第三十五条', '带新人成绩好'])
    expect(moved).toContain(words)
  await steps.finish()

  await steps.start(NAME, '离职')
  await steps.choose('离职类型', '本人辞职')
  await steps.day('最后工作日', '2025-11-30')
  await steps.day('通知日期（递交申请或书面通知的那天）', '2025-11-20')
  await expect(steps.open.getByText('应提前 30 天通知')).toBeVisible()
  await steps.field('离职原因（只留在记录里，不写进证明）').fill('家里有事')
  await steps.next()
  await expect(steps.open.getByRole('list', { name: '要结清的' })).toContainText('最晚 2025-11-30')
  await expect(steps.open.getByRole('list', { name: '要结清的' })).toContainText('这种离职不用付')
  await steps.next()
  await steps.carryOut('办理离职')

  // The whole step goes at once, and comes again as it was typed.
  await steps.open.getByRole('button', { name: '撤销这一步' }).click()
  await expect(steps.open.getByRole('button', { name: '办理离职', exact: true })).toBeVisible()
  await steps.carryOut('办理离职', { isAccepted: true })
  await expect(steps.open.getByRole('alert')).toContainText('身份证号')
  const left = await wordsOf(app, await steps.saveNotice())
  for (const words of [
    '解除劳动合同证明书',
    '2025年9月1日至2028年8月31日',
    '解除日期2025年11月30日',
    '工作岗位运营专员',
    '在本单位工作年限3个月',
    '《劳动合同法实施条例》第二十四条',
  ])
    expect(left).toContain(words)
  expect(left).not.toContain('家里有事')
  await steps.open.getByRole('button', { name: '去打钩清单' }).click()
  const todo = steps.drawer(`清单与通知 · ${NAME}`)
  // It is ticked once that is stored.
  const certificate = todo.getByRole('checkbox', { name: '出具解除或终止劳动合同证明' })
  await certificate.click()
  await expect(certificate).toBeChecked()
  await expect(todo.getByText(/^离职清单（.*）还有 12 项$/)).toBeVisible()
  await steps.closeDrawer(`清单与通知 · ${NAME}`)

  expect(await basePay(app, '2025-09')).toContain('4,800.00')
  expect(await basePay(app, '2025-10')).toContain('6,000.00')
  expect(await basePay(app, '2025-11')).toContain('7,500.00')
})

test('who left comes back under the old number, without a second probation', async ({ app }) => {
  const steps = new StepsDrawer(app.page)
  await steps.goTo('团队')
  await app.page.getByRole('checkbox', { name: '显示已离职' }).click()
  await expect(app.page.getByRole('checkbox', { name: '显示已离职' })).toBeChecked()
  await steps.start('丁若溪', '再入职')
  await steps.day('再入职日期', '2026-03-02')
  await steps.next()
  await steps.day('合同到期日', '2029-03-01')
  await steps.next()
  await steps.next()
  await steps.next()
  await steps.carryOut('办理再入职')
  const words = await wordsOf(app, await steps.saveNotice())
  for (const part of ['入职通知书', '欢迎回到', '丁若溪', '试用期无']) expect(words).toContain(part)
  await steps.finish()
  await expect(steps.member('丁若溪')).toContainText('在职')
})
