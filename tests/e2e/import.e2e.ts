import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixtures'
import { ImportPanel } from './pages/import-panel'
import { TeamPage } from './pages/team-page'
import { Welcome } from './pages/welcome'
import { seriousFindings } from './support/axe'
import { writeTable } from './support/write-table'

// The redo of each system; the menu says the same.
const REDO = process.platform === 'darwin' ? 'Shift+Cmd+Z' : 'Ctrl+Y'

const HEADINGS = ['工号', '姓名', '入职日期', '部门', '岗位']
// Row 4 has a day that is none, row 6 a number that row 3 has already.
const ROWS = [
  ['101', '何雨桐', '2025-03-01', '客服部', '售前客服'],
  ['102', '罗子安', '2025-04-15', '客服部', '售后客服'],
  ['103', '谢文静', '三月初', '仓储部', '打包员'],
  ['104', '唐立群', '2025/6/9', '仓储部', '打包员'],
  ['102', '韩素素', '2025-07-01', '运营部', '运营专员'],
]
const GOOD = ['何雨桐', '罗子安', '唐立群']
const BAD = ['谢文静', '韩素素']

test('a list with faults: each row’s problem is said, the good rows come in, and one undo takes them out', async ({
  app,
  folder,
}) => {
  const file = await writeTable(path.join(folder, '员工名单.xlsx'), '员工名单', [HEADINGS, ...ROWS])
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await team.expectCount(1)

  await app.answerOpenDialog([file])
  await app.page.getByRole('button', { name: '导入名单' }).click()
  const panel = new ImportPanel(app.page)
  await expect(panel.sheets).toContainText('员工名单')
  await expect(panel.problem('第 4 行“入职日期”列')).toContainText('“三月初”不是日期。请写成 2025-11-03 这样。')
  await expect(panel.problem('第 6 行')).toContainText('工号“102”前面已经有人用了')
  // Nothing is stored before the button.
  await expect(team.member('何雨桐')).toHaveCount(0)

  await panel.takeGoodRows()
  await team.expectMessage('导入完成')
  await team.expectCount(4)
  for (const name of GOOD) await expect(team.member(name)).toBeVisible()
  for (const name of BAD) await expect(team.member(name)).toHaveCount(0)
  await expect(team.member('唐立群')).toContainText('2025-06-09')

  await team.message('导入完成').getByRole('button', { name: '撤销' }).click()
  await team.expectMessage('已撤销：导入')
  await team.expectCount(1)
  await app.pressShortcut(REDO)
  await team.expectCount(4)
})

test('dropped files do the same as the dialog, and a file that is no table is told by its name', async ({
  app,
  folder,
}) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const team = new TeamPage(app.page)
  await team.goTo('数据与备份')
  const panel = new ImportPanel(app.page)
  const picture = path.join(folder, '门头照.jpg')
  await writeFile(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]))
  await panel.drop([picture])
  await team.expectMessage('「门头照.jpg」不是表格文件。请选择 .xlsx、.xls 或 .csv 文件。')

  const old = path.join(folder, '员工.xls')
  await writeFile(old, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]))
  await panel.drop([old])
  await team.expectMessage('「员工.xls」已损坏。')

  await panel.drop([await writeTable(path.join(folder, '员工名单.xlsx'), '员工名单', [HEADINGS, ...ROWS])])
  await expect(panel.sheets).toContainText('员工名单')
  await app.page.getByRole('button', { name: '取消', exact: true }).click()
  await expect(panel.sheets).toBeHidden()
  await team.goTo('团队')
  await team.expectCount(1)
})

/** Fifty people under the headings of another program; the third has no name, the fifth no real day. */
const FIFTY = Array.from({ length: 50 }, (_, n) => [
  n === 2 ? '' : `成员${String(n + 1).padStart(2, '0')}`,
  n % 2 === 0 ? '客服部' : '仓储部',
  n === 4 ? '去年夏天' : `2025-0${(n % 9) + 1}-01`,
  `备忘${n + 1}`,
])
const STRANGE_HEADINGS = ['大名', '归哪个组', '几时来的', '杂记']

test('a list of fifty under strange headings: its columns are asked for once, and known the next time', async ({
  app,
  folder,
}) => {
  const file = await writeTable(path.join(folder, '花名册.xlsx'), '花名册', [STRANGE_HEADINGS, ...FIFTY])
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await app.answerOpenDialog([file])
  await app.page.getByRole('button', { name: '导入名单' }).click()

  const panel = new ImportPanel(app.page)
  await expect(panel.columnsTitle).toBeFocused()
  await panel.goOn()
  await expect(panel.columnsProblem).toContainText('请选出哪一列是姓名')
  expect(await seriousFindings(app.page)).toEqual([])
  await panel.chooseColumn('大名', '姓名')
  await panel.chooseColumn('归哪个组', '姓名')
  await panel.goOn()
  await expect(panel.columnsProblem).toContainText('「姓名」选了两次')
  await panel.chooseColumn('归哪个组', '部门')
  await panel.chooseColumn('几时来的', '入职日期')
  await panel.goOn()

  await expect(panel.problem('第 4 行')).toBeVisible()
  await expect(panel.problem('第 6 行“几时来的”列')).toContainText('“去年夏天”不是日期')
  await panel.takeGoodRows()
  await team.expectMessage('导入完成')
  await team.expectCount(49)
  await expect(team.member('成员02')).toContainText('仓储部')

  // The same headings in another order need no question any more.
  const turned = [...STRANGE_HEADINGS].reverse()
  const later = [['晚到一条', '2026-01-01', '客服部', '成员51']]
  await app.answerOpenDialog([await writeTable(path.join(folder, '新来的.xlsx'), '表', [turned, ...later])])
  await app.page.getByRole('button', { name: '导入名单' }).click()
  await expect(panel.sheets).toContainText('员工名单')
  await panel.takeAll()
  await team.expectCount(50)
  await expect(team.member('成员51')).toContainText('2026-01-01')

  // One undo for each import; what columns mean goes with the first.
  await app.pressShortcut('CmdOrCtrl+Z')
  await team.expectCount(49)
  await app.pressShortcut('CmdOrCtrl+Z')
  await team.expectCount(1)
})
