import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ImportPanel } from './pages/import-panel'
import { LockScreen } from './pages/lock-screen'
import { PayrollPage } from './pages/payroll-page'
import { TeamPage } from './pages/team-page'
import { accessibleText, documentText } from './support/what-is-readable'

test.use({ startWith: 'sample' })

const MONTH = '2025-11'
const AMOUNT = /\d[\d,]*\.\d\d(?!\d)/g

/** All that can be read, without the curves of the icons and the places of floating parts. */
async function readable(page: Page): Promise<string> {
  const markup = (await documentText(page)).replace(/<(svg|style|script)[\s\S]*?<\/\1>| style="[^"]*"/g, '')
  return `${markup}\n${await accessibleText(page)}`
}
/** Short ones, such as 0.00 or 13.75, may stand for anything: hours, too. */
function isTelling(amount: string): boolean {
  return amount.replace(/\D/g, '').length >= 5
}
/** '1,234.50' as it stands there, without commas, and in 分, unless that is so round that it may stand for anything. */
function spellings(amount: string): readonly string[] {
  const plain = amount.replaceAll(',', '')
  const fen = plain.replace('.', '')
  return [...new Set([amount, plain, ...(fen.endsWith('000') ? [] : [fen])])]
}

/** Opens every place where amounts of pay stand, one after the other. */
async function visitAmounts(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  const payroll = new PayrollPage(page)
  await payroll.goTo('首页')
  await look('首页')
  await payroll.goTo('工资')
  for (const view of ['奖惩与一次性项目', '业绩与提成', '工资表'] as const) {
    await payroll.show(view)
    await look(view)
  }
  const slip = await payroll.openSlip('丙知夏')
  await look('工资条')
  await page.keyboard.press('Escape')
  await expect(slip).toBeHidden()
  await payroll.show('业绩与提成')
  await page.getByRole('button', { name: '提成方案' }).click()
  await look('提成方案')
  await page.getByRole('dialog').getByRole('button', { name: '修改' }).last().click()
  await expect(page.getByLabel('比例或档位')).toBeVisible()
  await look('提成方案的档位')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await payroll.show('工资表')

  const team = new TeamPage(page)
  await team.goTo('团队')
  await team.member('丙知夏').click()
  const drawer = team.drawer(/^丙知夏 · /)
  for (const [tab, field] of [
    ['薪酬', '基本工资（元/月）'],
    ['任职', '每周工时（小时）'],
    ['薪酬', '社保申报基数（元）'],
  ] as const) {
    await drawer.getByRole('tab', { name: tab }).click()
    await expect(drawer.getByLabel(field)).toBeVisible()
    await look(tab)
  }
  await team.closeDrawer(/^丙知夏 · /)
}

test('no amount of pay is anywhere in the page, for the eye, a screen reader or in the markup, until it is asked for', async ({
  app,
}) => {
  const payroll = new PayrollPage(app.page)
  await payroll.showMonth(MONTH)
  await payroll.goTo('工资')
  await payroll.reveal()
  const amounts = new Set<string>()
  const shown = new Map<string, number>()
  await visitAmounts(app.page, async (where) => {
    const found = (await readable(app.page)).match(AMOUNT) ?? []
    shown.set(where, found.length)
    for (const amount of found) if (isTelling(amount)) amounts.add(amount)
  })
  for (const [where, count] of shown) expect(count, where).toBeGreaterThan(0)
  expect(amounts.size).toBeGreaterThan(60)

  await payroll.goTo('工资')
  await payroll.hideAmounts()
  await visitAmounts(app.page, async (where) => {
    const text = await readable(app.page)
    const told = [...amounts].flatMap(spellings).filter((spelling) => text.includes(spelling))
    expect(told, where).toEqual([])
    expect((text.match(AMOUNT) ?? []).filter(isTelling), where).toEqual([])
    expect(text, where).toContain('••••')
  })
})

test('the order of hidden amounts cannot be asked for: it would tell who earns more', async ({ app }) => {
  const payroll = new PayrollPage(app.page)
  await payroll.showMonth(MONTH)
  await payroll.goTo('工资')
  const sorting = payroll.register.getByRole('columnheader').getByRole('button')
  const names = await sorting.allInnerTexts()
  expect(names).toEqual(['成员', '部门', '岗位', '提醒'])
  await payroll.reveal()
  expect(await sorting.allInnerTexts()).toContain('应发')
})

test('ID number, account and phone are masked in list and form, shown one by one, and hidden again by the lock', async ({
  app,
}) => {
  const lock = new LockScreen(app.page)
  await lock.setPin('2580')
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await team.member('甲一鸣').click()
  const drawer = team.drawer(/^甲一鸣 · /)
  const numbers: string[] = []
  for (const label of ['手机', '身份证号', '银行卡号']) {
    const field = drawer.getByLabel(label, { exact: true })
    if ((await field.inputValue()) === '') await field.fill(label === '手机' ? '13800138000' : '110101199003070011')
    else await drawer.getByRole('button', { name: `显示 ${label}` }).click()
    numbers.push(await field.inputValue())
  }
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await team.expectMessage('甲一鸣 的资料已保存')
  expect(numbers.join()).toMatch(/^[\dX]{11},[\dX]{18},\d{12,19}$/)
  const told = async (): Promise<readonly string[]> => {
    const text = await readable(app.page)
    return numbers.filter((number) => text.includes(number))
  }
  expect(await told()).not.toEqual([])

  await app.pressShortcut('CmdOrCtrl+L')
  await lock.try('2580')
  await lock.expectOpen()
  await expect(drawer.getByLabel('银行卡号', { exact: true })).toHaveValue(/^\*+\d{4}$/)
  expect(await told()).toEqual([])
  await team.closeDrawer(/^甲一鸣 · /)
  await expect(team.member('甲一鸣')).toContainText(/\d{3}\*+\d{4}/)
  expect(await told()).toEqual([])
  await team.member('甲一鸣').getByRole('button', { name: '显示 甲一鸣 手机' }).click()
  expect(await told()).toEqual([numbers[0]])

  // Neither a number nor whose it is stands in a log.
  const logs = path.join(app.folders.profile, 'logs')
  const written = await Promise.all((await readdir(logs)).map((name) => readFile(path.join(logs, name), 'utf8')))
  expect(written.join()).toContain('"event":"start"')
  expect([...numbers, '甲一鸣'].filter((secret) => written.join().includes(secret))).toEqual([])
})

test('amounts stay hidden after the lock and after a start, unless the owner wants them shown', async ({ app }) => {
  const lock = new LockScreen(app.page)
  await lock.setPin('2580')
  let payroll = new PayrollPage(app.page)
  await payroll.showMonth(MONTH)
  await payroll.goTo('工资')
  await payroll.reveal()
  await app.pressShortcut('CmdOrCtrl+L')
  await lock.try('2580')
  await lock.expectOpen()
  expect(await payroll.total('实发')).toBe('••••')

  await payroll.goTo('数据与备份')
  await app.page.getByRole('tab', { name: '安全与体检' }).click()
  // Stored first, shown then: a click and a look, not `check()`, which looks at once.
  const always = app.page.getByRole('checkbox', { name: '打开工资页时直接显示金额' })
  await always.click()
  await expect(always).toBeChecked()
  await payroll.goTo('工资')
  await expect.poll(() => payroll.total('实发')).toMatch(/^[\d,]+\.\d\d$/)
  await app.close()
  await app.start()
  await new LockScreen(app.page).try('2580')
  payroll = new PayrollPage(app.page)
  await payroll.waitFor('首页')
  await payroll.showMonth(MONTH)
  await payroll.goTo('工资')
  await expect.poll(() => payroll.total('实发')).toMatch(/^[\d,]+\.\d\d$/)
  await payroll.goTo('团队')
  await expect(new TeamPage(app.page).members).not.toContainText(/\d{11}/)
})

test('a wage typed into a form survives the lock: hidden, but there', async ({ app }) => {
  const lock = new LockScreen(app.page)
  await lock.setPin('2580')
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await team.member('甲一鸣').click()
  const drawer = team.drawer(/^甲一鸣 · /)
  await drawer.getByRole('tab', { name: '薪酬' }).click()
  await drawer.getByRole('button', { name: '加一项津贴' }).click()
  const amount = drawer.getByLabel('金额（元/月）').last()
  await drawer.getByLabel('名称').last().fill('高温补贴')
  await amount.fill('346.5')
  await expect(amount).toHaveValue('346.5')
  await app.pressShortcut('CmdOrCtrl+L')
  await lock.try('2580')
  await lock.expectOpen()
  await expect(drawer.getByLabel('名称').last()).toHaveValue('高温补贴')
  await expect(amount).toHaveValue('••••')
  expect(await readable(app.page)).not.toContain('346.5')
  await drawer.getByRole('button', { name: '显示金额' }).click()
  await expect(amount).toHaveValue(/^346\.50?$/)
})

test('an import that quotes an amount from the table hides it until it is asked for', async ({ app, folder }) => {
  const file = path.join(folder, '薪酬.csv')
  await writeFile(file, '﻿工号,姓名,生效日期,计薪方式,基本工资\n001,甲一鸣,2025-12-01,月薪,7654.321\n')
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await app.answerOpenDialog([file])
  await app.page.getByRole('button', { name: '导入名单' }).click()
  const panel = new ImportPanel(app.page)
  await expect(panel.problem('超过两位小数')).toContainText('“••••”')
  expect(await readable(app.page)).not.toContain('7654')
  await team.reveal()
  await expect(panel.problem('超过两位小数')).toContainText('“7654.321”')
})
