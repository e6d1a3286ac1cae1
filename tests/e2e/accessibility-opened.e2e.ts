import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { ScreenTitle } from './pages/shell'
import { Shell } from './pages/shell'
import { seriousFindings } from './support/axe'

test.use({ startWith: 'sample' })
test.slow()
// Long: the screens are shared among the workers.
test.describe.configure({ mode: 'parallel' })

/** What is opened on a screen and belongs to it: drawers and other views. A drawer is looked at without what lies behind it. */
const OPENED: readonly (readonly [string, ScreenTitle, (page: Page) => Promise<void>])[] = [
  [
    'the shift form',
    '排班',
    async (page) => {
      await page.getByRole('button', { name: '班次', exact: true }).click()
      await page.getByRole('button', { name: '修改' }).first().click()
      await expect(page.getByLabel('代号')).toBeVisible()
    },
  ],
  [
    'the findings',
    '排班',
    async (page) => {
      await page.getByRole('button', { name: '查看问题' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'a day',
    '考勤',
    async (page) => {
      await page.getByRole('grid', { name: '异常' }).locator('tbody tr').first().click()
      await expect(page.getByRole('dialog').getByText('为什么这样判定')).toBeVisible()
    },
  ],
  [
    'the month by person',
    '考勤',
    async (page) => {
      await page.getByRole('radiogroup', { name: '考勤内容' }).getByText('月汇总').click()
      await expect(page.getByRole('table', { name: '月汇总' })).toBeVisible()
    },
  ],
  [
    'a score',
    '绩效',
    async (page) => {
      await page.getByRole('button', { name: '为什么' }).first().click()
      await expect(page.getByRole('dialog').getByText('绩效总分').first()).toBeVisible()
    },
  ],
  [
    'a plan',
    '绩效',
    async (page) => {
      await page.getByRole('button', { name: '考核方案' }).click()
      await page.getByRole('button', { name: '修改' }).first().click()
      await expect(page.getByLabel('方案名称')).toBeVisible()
    },
  ],
  [
    'a payslip',
    '工资',
    async (page) => {
      await page.getByRole('button', { name: '显示金额' }).click()
      await page.getByRole('grid', { name: '工资表' }).locator('tbody tr').first().click()
      await page.getByRole('dialog').locator('summary').first().click()
    },
  ],
  [
    'rewards and deductions',
    '工资',
    async (page) => {
      await page.getByRole('radiogroup', { name: '工资内容' }).getByText('奖惩与一次性项目').click()
      await expect(page.getByRole('table', { name: '奖惩与一次性项目' })).toBeVisible()
    },
  ],
  [
    'sales',
    '工资',
    async (page) => {
      await page.getByRole('radiogroup', { name: '工资内容' }).getByText('业绩与提成').click()
      await expect(page.getByRole('table', { name: '业绩与提成' })).toBeVisible()
    },
  ],
  [
    'a member',
    '团队',
    async (page) => {
      await page.getByRole('grid', { name: '成员名单' }).locator('tbody tr').first().click()
      await expect(page.getByLabel('银行卡号', { exact: true })).toBeVisible()
    },
  ],
  [
    'a member’s pay',
    '团队',
    async (page) => {
      await page.getByRole('grid', { name: '成员名单' }).locator('tbody tr').first().click()
      await page.getByRole('tab', { name: '薪酬' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '显示金额' }).click()
      await expect(page.getByLabel('基本工资（元/月）')).toBeVisible()
    },
  ],
  [
    'a member’s place',
    '团队',
    async (page) => {
      await page.getByRole('grid', { name: '成员名单' }).locator('tbody tr').first().click()
      await page.getByRole('tab', { name: '任职', exact: true }).click()
      await expect(page.getByRole('list', { name: '时间线' })).toBeVisible()
    },
  ],
  [
    'a member’s papers and their form',
    '团队',
    async (page) => {
      await page.getByRole('grid', { name: '成员名单' }).locator('tbody tr').first().click()
      await page.getByRole('tab', { name: '合同' }).click()
      await page.getByRole('button', { name: '添加证书' }).click()
      await expect(page.getByLabel('证书名称')).toBeVisible()
    },
  ],
  [
    'a member’s skills',
    '团队',
    async (page) => {
      await page.getByRole('grid', { name: '成员名单' }).locator('tbody tr').first().click()
      await page.getByRole('tab', { name: '技能', exact: true }).click()
      await expect(page.getByRole('dialog').getByText('岗位要求', { exact: true })).toBeVisible()
    },
  ],
  [
    'what a member holds',
    '团队',
    async (page) => {
      await page.getByRole('grid', { name: '成员名单' }).locator('tbody tr').first().click()
      await page.getByRole('dialog').getByRole('tab', { name: '账号与设备' }).click()
      await expect(page.getByRole('heading', { name: '店铺账号' })).toBeVisible()
    },
  ],
  [
    'what was done about a member',
    '团队',
    async (page) => {
      await page.getByRole('grid', { name: '成员名单' }).locator('tbody tr').first().click()
      await page.getByRole('tab', { name: '记录' }).click()
      await expect(
        page.getByText('还没有与他有关的操作').or(page.getByRole('grid', { name: '与他有关的操作' })),
      ).toBeVisible()
    },
  ],
  [
    'the columns of the list',
    '团队',
    async (page) => {
      await page.getByRole('button', { name: '显示的列' }).click()
      await expect(page.getByRole('dialog', { name: '显示的列' })).toBeVisible()
    },
  ],
  [
    'the views of the list',
    '团队',
    async (page) => {
      await page.getByRole('button', { name: '视图' }).click()
      await expect(page.getByRole('dialog', { name: '视图' })).toBeVisible()
    },
  ],
  [
    'the library of roles',
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '岗位说明书' }).click()
      await page.getByRole('button', { name: '从岗位库添加' }).click()
      await expect(page.getByText('运营经理')).toBeVisible()
    },
  ],
  [
    'a job description',
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '岗位说明书' }).click()
      await page.getByRole('grid', { name: '岗位', exact: true }).locator('tbody tr').first().click()
      await expect(page.getByRole('tabpanel').getByRole('article')).toBeVisible()
    },
  ],
  ...(['职能覆盖', '职能矩阵', '协作关系'] as const).map((view): (typeof OPENED)[number] => [
    view,
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '职能与协作' }).click()
      const views = page.getByRole('radiogroup', { name: '职能与协作内容' })
      await views.getByText(view, { exact: true }).click()
      await expect(
        view === '职能覆盖'
          ? page.getByRole('table', { name: view })
          : page.getByRole('grid', { name: view === '职能矩阵' ? '职能 × 成员' : '交接清单' }),
      ).toBeVisible()
    },
  ]),
  ...(['矩阵', '岗位差距', '技能清单'] as const).map((view): (typeof OPENED)[number] => [
    `skills: ${view}`,
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '技能矩阵' }).click()
      await page.getByRole('radiogroup', { name: '技能矩阵内容' }).getByText(view, { exact: true }).click()
      await expect(page.getByRole('button', { name: '加技能' })).toBeVisible()
    },
  ]),
  [
    'the search',
    '首页',
    async (page) => {
      await page.keyboard.press('Control+K')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
]

const opensOn = (screen: ScreenTitle) => OPENED.filter(([, on]) => on === screen)
/** The longest first: the others go on beside it. */
const SCREENS_THAT_OPEN = [...new Set(OPENED.map(([, screen]) => screen))].sort(
  (a, b) => opensOn(b).length - opensOn(a).length,
)

for (const screen of SCREENS_THAT_OPEN) {
  test(`no serious or critical finding in anything that opens on ${screen}, light and dark`, async ({ app }) => {
    const shell = new Shell(app.page)
    const opened = opensOn(screen)
    const found: Record<string, readonly string[]> = {}
    await shell.showMonth('2025-11')
    for (const [what, , open] of opened) {
      await app.backHome()
      await shell.goTo(screen)
      await open(app.page)
      const isDrawer = (await app.page.getByRole('dialog').count()) > 0
      found[what] = await seriousFindings(app.page, isDrawer ? '[role="dialog"]' : undefined)
    }
    expect(found).toEqual(Object.fromEntries(opened.map(([what]) => [what, []])))
  })
}
