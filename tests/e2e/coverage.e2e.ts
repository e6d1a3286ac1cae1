import { expect, takeTurns, test } from './fixtures'
import { FunctionsPage } from './pages/functions-page'
import { pdfSize, pdfText } from './support/pdf'

test.use({ startWith: 'sample' })
takeTurns()

test('a gap is seen, closed with whom the app proposes, taken back, and stands on paper', async ({ app }) => {
  const room = new FunctionsPage(app.page)
  await room.open()
  const summary = app.page.getByRole('status').filter({ hasText: '项没有人负责' })
  await expect(summary).toHaveText('共 18 项：2 项没有人负责，4 项只有一个人会做。')
  await expect(room.row('系统与账号')).toContainText('只有一个人')

  const proposal = room
    .row('系统与账号')
    .getByRole('button', { name: /^让.+做备份$/ })
    .first()
  const person = /^让(.+)做备份$/.exec(await proposal.innerText())?.[1] ?? ''
  await proposal.click()
  await room.expectMessage('「系统与账号」的分工已保存')
  await expect(room.row('系统与账号')).toContainText('有人有备份')
  await expect(summary).toHaveText('共 18 项：2 项没有人负责，3 项只有一个人会做。')

  await room.show('职能矩阵')
  await expect(room.cell('系统与账号', person)).toHaveText('备')
  await room.closeMessages()
  await app.page.getByRole('button', { name: '存为 PDF' }).click()
  const file = app.savedFile(await room.savedFileName())
  expect(await pdfSize(file)).toMatchObject({ width: 595, height: 842, pages: 1 })
  const text = await pdfText(file)
  for (const words of ['职能分工矩阵', '系统与账号', '设计']) expect(text).toContain(words)

  await app.page.getByRole('button', { name: /^撤销/ }).first().click()
  await expect(room.cell('系统与账号', person)).toHaveText('')
})

test('functions × people is filled in by keyboard alone', async ({ app }) => {
  const room = new FunctionsPage(app.page)
  await room.open()
  await room.show('职能矩阵')
  await room.cell('选品', '甲一鸣').click()
  await app.page.keyboard.press('ArrowRight')
  await expect(room.cell('选品', '乙小满')).toBeFocused()
  await expect(room.cell('选品', '乙小满')).toHaveText('备')
  // Who takes it over pushes the other one out: nobody is both.
  await app.page.keyboard.press('1')
  await expect(room.cell('选品', '乙小满')).toHaveText('负')
  await expect(room.cell('选品', '甲一鸣')).toHaveText('')
  await app.page.keyboard.press('ArrowLeft')
  await app.page.keyboard.press('2')
  await expect(room.cell('选品', '甲一鸣')).toHaveText('备')
  await app.page.keyboard.press('Delete')
  await expect(room.cell('选品', '甲一鸣')).toHaveText('')
})

test('a function is added, renamed, refused under a name that is taken, and removed', async ({ app }) => {
  const room = new FunctionsPage(app.page)
  await room.open()
  await app.page.getByRole('button', { name: '加职能' }).click()
  const added = room.drawer('加职能')
  await added.getByRole('textbox', { name: '职能名称' }).fill('选品')
  await added.getByRole('button', { name: '保存' }).click()
  await expect(added.getByText('已有叫「选品」的职能。请换一个名称。')).toBeVisible()
  await added.getByRole('textbox', { name: '职能名称' }).fill('直播排期')
  await added.getByRole('button', { name: '保存' }).click()
  await expect(added).toBeHidden()
  await expect(room.row('直播排期')).toContainText('没有人负责')

  await room.row('直播排期').getByRole('button', { name: '修改' }).click()
  const changed = room.drawer('职能：直播排期')
  await changed.getByRole('button', { name: '删除' }).click()
  await app.page.getByRole('button', { name: '删除' }).last().click()
  await expect(room.row('直播排期')).toHaveCount(0)
})

test('what is handed on between roles: as a picture, around one role, and as a list', async ({ app }) => {
  const room = new FunctionsPage(app.page)
  await room.open()
  await room.show('协作关系')
  await expect(app.page.getByRole('img', { name: /岗位协作关系图/ })).toBeVisible()
  const all = await room.handOvers.locator('tbody tr[data-row]').count()
  expect(all).toBeGreaterThan(5)
  await app.page.getByRole('combobox', { name: '看哪个岗位' }).click()
  await app.page.getByRole('option', { name: '仓库主管', exact: true }).click()
  await expect.poll(() => room.handOvers.locator('tbody tr[data-row]').count()).toBeLessThan(all)
  for (const line of await room.handOvers.locator('tbody tr[data-row]').all())
    await expect(line).toContainText('仓库主管')
})
