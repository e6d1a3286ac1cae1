import { expect, takeTurns, test } from './fixtures'
import { RosterPage } from './pages/roster-page'
import { TeamPage } from './pages/team-page'

test.use({ startWith: 'sample' })
takeTurns()

test('a new post begins today and leaves the months before as they were', async ({ app }) => {
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await team.member('丙知夏').click()
  const drawer = team.drawer(/^丙知夏 · /)
  await drawer.getByRole('tab', { name: '任职' }).click()
  const place = drawer.locator('section').filter({ has: app.page.getByRole('heading', { name: /^任职/ }) })
  await expect(drawer).toHaveAccessibleName('丙知夏 · 推广专员')
  await place.getByRole('combobox', { name: '岗位' }).click()
  await app.page.getByRole('option', { name: '运营专员' }).click()
  await place.getByRole('button', { name: '保存变动' }).click()
  await team.expectMessage('变动已保存')
  await expect(place.getByRole('list', { name: '变动记录' }).getByRole('listitem')).toHaveCount(2)
  await team.closeDrawer(/^丙知夏 · /)
  await expect(team.member('丙知夏')).toContainText('运营专员')

  const roster = new RosterPage(app.page)
  await roster.goTo('排班')
  await roster.showMonth('2025-11')
  await expect(app.page.getByRole('rowheader', { name: /丙知夏/ })).toContainText('推广专员')
})

test('a person’s phone, ID and bank numbers stay hidden until asked for, and a wrong ID number is told', async ({
  app,
}) => {
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await team.member('甲一鸣').click()
  const drawer = team.drawer(/^甲一鸣 · /)
  const bank = drawer.getByLabel('银行卡号', { exact: true })
  await expect(bank).toHaveValue(/^\*+\d{4}$/)
  await expect(bank).not.toBeEditable()
  await drawer.getByRole('button', { name: '显示 银行卡号' }).click()
  await expect(bank).toHaveValue(/^\d{12,19}$/)
  await expect(bank).toBeEditable()
  // The last figure of an ID number is its check digit: …001 needs 1, not 2.
  await drawer.getByLabel('身份证号', { exact: true }).fill('110101199003070012')
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await expect(drawer.getByRole('alert')).toHaveText('身份证号不对：应为 18 位，最后一位是校验码。请核对证件。')
  await team.closeDrawer(/^甲一鸣 · /)
  // What was typed is still there, and hidden.
  await team.member('甲一鸣').click()
  await expect(drawer.getByLabel('身份证号', { exact: true })).toHaveValue('110***********0012')
  await drawer.getByRole('button', { name: '显示 身份证号' }).click()
  await expect(drawer.getByLabel('身份证号', { exact: true })).toHaveValue('110101199003070012')
})
