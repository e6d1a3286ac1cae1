import { readFile } from 'node:fs/promises'
import { expect, takeTurns, test } from './fixtures'
import { OrganisationPage } from './pages/organisation-page'
import { pdfSize, pdfText } from './support/pdf'

test.use({ startWith: 'sample' })
takeTurns()

test('the chart fills one lying sheet, A4 or A3, and is saved as an image', async ({ app }) => {
  const chart = new OrganisationPage(app.page)
  await chart.open()
  await chart.choose('存为 PDF（A4 横向）')
  const a4 = app.savedFile(await chart.savedFileName())
  expect(await pdfSize(a4)).toEqual({ pages: 1, width: 842, height: 595 })
  const words = await pdfText(a4)
  for (const word of ['组织架构图', '仓储物流部', '戊书言', '空缺']) expect(words).toContain(word)
  await chart.closeMessages()

  await chart.choose('存为 PDF（A3 横向）')
  expect(await pdfSize(app.savedFile(await chart.savedFileName()))).toMatchObject({ pages: 1, width: 1191 })
  await chart.closeMessages()

  await chart.choose('存为图片（PNG）')
  const png = await readFile(app.savedFile(await chart.savedFileName()))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Width in the first chunk: two dots to each px of a chart of five departments.
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_800)
})

test('the chart is rearranged by keyboard, a circle is refused, and each step can be taken back', async ({ app }) => {
  const chart = new OrganisationPage(app.page)
  await chart.open()
  await chart.walkTo('职能部')
  await expect(chart.selectedLine).toHaveAttribute('aria-level', '3')
  await chart.moveByKeys('运营部')
  await app.page.keyboard.press('Enter')
  await chart.expectMessage('「职能部」已移到「运营部」')
  await expect(chart.line('职能部')).toHaveAttribute('aria-level', '4')
  await chart.closeMessages()

  // The focus is back on the line, and Alt+← lifts it out again.
  await chart.walkTo('职能部')
  await app.page.keyboard.press('Alt+ArrowLeft')
  await chart.expectMessage('「职能部」已移到「总经办」')
  await expect(chart.line('职能部')).toHaveAttribute('aria-level', '3')
  await app.page.getByRole('button', { name: /^撤销/ }).first().click()
  await expect(chart.line('职能部')).toHaveAttribute('aria-level', '4')

  await chart.walkTo('运营部')
  const drawer = await chart.moveByKeys('职能部')
  await expect(drawer.getByText('「职能部」本来就在「运营部」下面，这样放会绕成一圈。')).toBeVisible()
  await expect(drawer.getByRole('button', { name: '移动' })).toBeDisabled()
})

test('a box is dragged onto another one', async ({ app }) => {
  const chart = new OrganisationPage(app.page)
  await chart.open()
  const [from, to] = [chart.boxWith('职能部'), chart.boxWith('市场部')]
  await from.hover({ position: { x: 40, y: 12 } })
  await app.page.mouse.down()
  const place = await to.boundingBox()
  if (!place) throw new Error('the department is not on the chart')
  await app.page.mouse.move(place.x + 60, place.y + 10, { steps: 8 })
  await app.page.mouse.up()
  await chart.expectMessage('「职能部」已移到「市场部」')
  await expect(chart.line('职能部')).toHaveAttribute('aria-level', '4')
})

test('a person moves to another post from a day on', async ({ app }) => {
  const chart = new OrganisationPage(app.page)
  await chart.open()
  await chart.walkTo('乙小满')
  const drawer = await chart.moveByKeys('市场部 · 推广专员')
  await expect(drawer.getByRole('button', { name: '调动' })).toBeEnabled()
  await expect(drawer.getByText('推广专员编制 1 人，加上他是 2 人')).toBeVisible()
  await drawer.getByRole('button', { name: '调动' }).click()
  await chart.expectMessage('乙小满已调到 市场部 · 推广专员')
  await expect(chart.line('推广专员')).toContainText('2/1 人')
})

test('a template adds what is missing, and is one step to take back', async ({ app }) => {
  const chart = new OrganisationPage(app.page)
  await chart.open()
  await app.page.getByRole('button', { name: '套用模板' }).click()
  const drawer = chart.drawer('套用部门模板')
  await drawer.getByRole('radio', { name: /^五部门/ }).click()
  await expect(drawer.getByText('新增部门：技术部')).toBeVisible()
  await drawer.getByRole('checkbox', { name: '数据分析师' }).click()
  await drawer.getByRole('button', { name: '套用', exact: true }).click()
  await chart.expectMessage('模板已套用')
  await expect(chart.line('技术部')).toBeVisible()
  await expect(chart.line('数据分析师')).toContainText('缺')
  await app.page.getByRole('button', { name: /^撤销/ }).first().click()
  await expect(chart.line('技术部')).toBeHidden()
})

test('the head count shows who is missing, and a plan is changed there', async ({ app }) => {
  const chart = new OrganisationPage(app.page)
  await chart.open()
  await chart.showView('编制表')
  const grid = app.page.getByRole('grid', { name: '岗位编制' })
  const row = grid.getByRole('row', { name: /设计师/ })
  await expect(row).toContainText('缺 1')
  await row.click()
  const drawer = chart.drawer('岗位：设计师')
  await drawer.getByLabel('编制（人）').fill('0')
  await drawer.getByRole('button', { name: '保存' }).click()
  await chart.expectMessage('岗位已保存')
  await expect(row).toContainText('满编')
})
