import { expect, test } from './fixtures'
import { Shell } from './pages/shell'
import { pdfSize, pdfText } from './support/pdf'

test.use({ startWith: 'sample' })

test('levels are set by keyboard, gaps per role follow, and a skill in use is not removed', async ({ app }) => {
  const shell = new Shell(app.page)
  await shell.goTo('团队')
  await app.page.getByRole('tab', { name: '技能矩阵' }).click()
  const matrix = app.page.getByRole('grid', { name: '成员 × 技能' })
  const cell = (skill: string) => matrix.getByLabel(new RegExp(`^甲一鸣，${skill}：`))
  await cell('店铺经营分析').click()
  await expect(cell('店铺经营分析')).toHaveText('4✓')
  // The role of a shop manager asks for 4: one step below is a gap, and is written as one.
  await app.page.keyboard.press('3')
  await expect(cell('店铺经营分析')).toHaveText('3/4')
  await app.page.keyboard.press('ArrowRight')
  await expect(matrix.locator(':focus')).toHaveAccessibleName(/^甲一鸣，/)
  await app.page.keyboard.press('ArrowLeft')
  await expect(cell('店铺经营分析')).toBeFocused()

  const views = app.page.getByRole('radiogroup', { name: '技能矩阵内容' })
  await views.getByText('岗位差距', { exact: true }).click()
  await expect(app.page.getByLabel('岗位技能差距').getByText('店铺经营分析').first()).toBeVisible()

  await views.getByText('技能清单', { exact: true }).click()
  await app.page.getByRole('button', { name: '修改店铺经营分析' }).click()
  const drawer = app.page.getByRole('dialog', { name: '技能：店铺经营分析' })
  await drawer.getByRole('button', { name: '删除' }).click()
  await app.page.getByRole('button', { name: '删除' }).last().click()
  await expect(app.page.getByText(/人的评定用着这项技能，不能删除/)).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()

  await views.getByText('矩阵', { exact: true }).click()
  await app.pressShortcut('CmdOrCtrl+Z')
  await expect(cell('店铺经营分析')).toHaveText('4✓')

  await shell.closeMessages()
  await app.page.getByRole('button', { name: '打印与导出' }).click()
  await app.page.getByRole('menuitem', { name: '存为 PDF（A3 横向）' }).click()
  const paper = app.savedFile(await shell.savedFileName())
  expect(await pdfSize(paper)).toMatchObject({ pages: 1, width: 1191, height: 842 })
  const words = await pdfText(paper)
  for (const word of ['技能矩阵', '甲一鸣', '仓库打包员', '能教别人']) expect(words).toContain(word)
  await shell.closeMessages()
  await app.page.getByRole('button', { name: '打印与导出' }).click()
  await app.page.getByRole('menuitem', { name: '导出 Excel' }).click()
  expect(await shell.savedFileName()).toMatch(/技能.*\.xlsx$/)
})
