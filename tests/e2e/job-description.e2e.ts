import { readdir } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { TeamPage } from './pages/team-page'
import { Welcome } from './pages/welcome'
import { readDocx } from './support/docx'
import { pdfSize, pdfText } from './support/pdf'

// What a new shop starts with when nothing else is ticked.
const ROLES = 6

test('a job description is shown as it will be printed, saved for one role and for all, and copied as a job advert', async ({
  app,
}) => {
  await new Welcome(app.page).createShop({
    shopName: '小满家居店',
    names: ['林小满 售前客服', '周一帆 售前客服', '陈家乐 仓库打包员'],
  })
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await team.showRoles()
  await team.expectCount(ROLES)
  await expect(team.role('售前客服')).toContainText('林小满、周一帆')

  const panel = await team.openRole('售前客服')
  const preview = panel.getByRole('region', { name: '岗位说明书_售前客服' })
  await expect(preview).toContainText('岗位说明书')
  await expect(preview).toContainText('小满家居店')

  await panel.getByRole('button', { name: '存为 PDF' }).click()
  const one = app.savedFile(await team.savedFileName())
  const text = await pdfText(one)
  expect(text).toContain('售前客服')
  expect(text).toContain('小满家居店')
  expect(await pdfSize(one)).toMatchObject({ width: 595, height: 842 })

  await panel.getByRole('button', { name: '按任职人' }).click()
  await app.page.getByRole('menuitem', { name: '按任职人存 PDF' }).click()
  await team.expectMessage('已保存 2 个文件')
  await panel.getByRole('button', { name: '复制为招聘文案' }).click()
  await team.expectMessage('招聘文案已复制')
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('售前客服')
  await team.backToRoles()

  await app.page.getByRole('button', { name: '批量导出' }).click()
  await app.page.getByRole('menuitem', { name: '每个岗位一个 PDF' }).click()
  await team.expectMessage(`已保存 ${ROLES} 个文件`)
  const files = await readdir(app.folders.saved)
  expect(files.filter((name) => /^岗位说明书_.+\.pdf$/.test(name))).toHaveLength(1 + 2 + ROLES)
  expect(await pdfText(app.savedFile('岗位说明书_售前客服_林小满.pdf'))).toContain('林小满')
})

test.describe('a role of the sample shop', () => {
  test.use({ startWith: 'sample' })

  test('its description is changed, compared, printed, and signed again by those who hold it', async ({ app }) => {
    const team = new TeamPage(app.page)
    await team.goTo('团队')
    await team.showRoles()
    const panel = await team.openRole('售前客服')
    const tab = (name: '说明书' | '编辑' | '版本' | '签收') =>
      panel.getByRole('radiogroup', { name: '这个岗位的内容' }).getByText(name, { exact: true }).click()

    // Everybody signs what is in force.
    await tab('签收')
    const signing = panel.getByRole('grid', { name: '说明书签收' }).or(panel.getByRole('table', { name: '说明书签收' }))
    await panel.getByRole('checkbox', { name: '全选待签收' }).click()
    await panel.getByRole('button', { name: /^登记 \d+ 人签收$/ }).click()
    await team.expectMessage(/^已登记 \d+ 人签收/)
    await expect(signing.getByText(/^待/)).toHaveCount(0)

    await tab('编辑')
    const publish = panel.getByRole('button', { name: '发布第 2 版' })
    await panel.getByLabel('岗位目的', { exact: true }).fill('')
    await publish.click()
    await expect(panel.getByRole('alert').filter({ hasText: '还有 1 处需要改正' })).toBeVisible()
    await panel.getByLabel('岗位目的', { exact: true }).fill('让每位来问的顾客都得到准确、及时的答复。')
    const weight = panel.getByLabel('权重', { exact: true }).first()
    const before = await weight.inputValue()
    await weight.fill('99')
    await weight.blur()
    await expect(panel.getByText(/^权重合计 \d+%，超出 \d+%$/)).toBeVisible()
    await weight.fill(before)
    await weight.blur()
    await panel.getByLabel('批准人').fill('甲一鸣')
    await publish.click()
    await team.expectMessage(/^已发布第 2 版，\d+ 位任职人需要重新签收/)

    await tab('版本')
    await expect(panel.getByRole('status').filter({ hasText: /^共 1 处不同$/ })).toBeVisible()
    const comparison = panel.getByRole('table', { name: '版本比较表' })
    await expect(comparison).toContainText('让每位来问的顾客都得到准确、及时的答复。')

    await team.closeMessages()
    await tab('说明书')
    await panel.getByRole('button', { name: '存为 PDF' }).click()
    const paper = await pdfText(app.savedFile(await team.savedFileName()))
    for (const words of ['准确、及时的答复', '甲一鸣', '首次发布']) expect(paper).toContain(words)
    await team.closeMessages()
    await panel.getByRole('button', { name: '存为 Word' }).click()
    const word = await readDocx(app.savedFile(await team.savedFileName()))
    expect(word).toContain('让每位来问的顾客都得到准确、及时的答复。')
    // Real styles of Word, not letters made large.
    expect(word).toMatch(/<w:pStyle w:val="Heading\d"/)

    await tab('签收')
    await expect(signing.getByText('待重新签收（签过第 1 版）').first()).toBeVisible()
    await team.backToRoles()
    await app.page.getByRole('radiogroup', { name: '岗位资料' }).getByText('签收', { exact: true }).click()
    await expect(app.page.getByText('待重新签收（签过第 1 版）').first()).toBeVisible()
  })
})
