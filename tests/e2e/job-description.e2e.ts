import { readdir } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { TeamPage } from './pages/team-page'
import { Welcome } from './pages/welcome'
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
