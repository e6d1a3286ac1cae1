// What `build/tools/screenshots.mjs` takes pictures of: the screens, and what is opened on them.
import { button } from './app-window.mjs'

export const SCREENS = [
  ['home', '首页'],
  ['roster', '排班'],
  ['attendance', '考勤'],
  ['kpi', '绩效'],
  ['payroll', '工资'],
  ['team', '团队'],
  ['data', '数据与备份'],
]

const tab = (page, group, name) => page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true })
const firstRow = (page, grid) =>
  page.getByRole('grid', { name: grid, exact: true }).locator('tbody tr[data-row]').first()

const memberTab = async (page, name) => {
  await firstRow(page, '成员名单').click()
  await page.getByRole('dialog').getByRole('tab', { name, exact: true }).click()
}

/** What is opened on top of a screen, by name: [screen, steps]. */
export const DRAWERS = {
  'roster-shifts': ['排班', async (page) => button(page, '班次').click()],
  'roster-shift-form': [
    '排班',
    async (page) => {
      await button(page, '班次').click()
      await button(page, '修改').first().click()
    },
  ],
  'attendance-day': ['考勤', async (page) => firstRow(page, '异常').click()],
  'attendance-summary': ['考勤', async (page) => tab(page, '考勤内容', '月汇总').click()],
  'attendance-days': ['考勤', async (page) => tab(page, '考勤内容', '每日').click()],
  'kpi-why': ['绩效', async (page) => button(page, '为什么').first().click()],
  'kpi-plan': [
    '绩效',
    async (page) => {
      await button(page, '考核方案').click()
      await button(page, '修改').first().click()
    },
  ],
  'payroll-shown': ['工资', async (page) => button(page, '显示金额').click()],
  payslip: [
    '工资',
    async (page) => {
      await button(page, '显示金额').click()
      await firstRow(page, '工资表').click()
      // One figure opened, so that the picture shows where it comes from.
      await page.getByRole('dialog').locator('details > summary').first().click()
    },
  ],
  'payroll-adjustments': ['工资', async (page) => tab(page, '工资内容', '奖惩与一次性项目').click()],
  'payroll-sales': ['工资', async (page) => tab(page, '工资内容', '业绩与提成').click()],
  'payroll-plan': [
    '工资',
    async (page) => {
      await tab(page, '工资内容', '业绩与提成').click()
      await button(page, '提成方案').click()
      await button(page, '修改').first().click()
    },
  ],
  'team-member': ['团队', async (page) => firstRow(page, '成员名单').click()],
  'team-pay': [
    '团队',
    async (page) => {
      await firstRow(page, '成员名单').click()
      await page.getByRole('tab', { name: '薪酬' }).click()
      await button(page, '显示金额').click()
    },
  ],
  'team-pay-masked': [
    '团队',
    async (page) => {
      await firstRow(page, '成员名单').click()
      await page.getByRole('tab', { name: '薪酬' }).click()
    },
  ],
  'team-contribution': [
    '团队',
    async (page) => {
      await firstRow(page, '成员名单').click()
      await page.getByRole('tab', { name: '薪酬' }).click()
      await button(page, '显示金额').click()
      await page.getByRole('heading', { name: '社保与公积金' }).evaluate((heading) => heading.scrollIntoView())
    },
  ],
  'team-placement': ['团队', async (page) => memberTab(page, '任职')],
  'team-papers': ['团队', async (page) => memberTab(page, '合同')],
  'team-paper-form': [
    '团队',
    async (page) => {
      await memberTab(page, '合同')
      await button(page, '添加合同').click()
    },
  ],
  'team-skills': ['团队', async (page) => memberTab(page, '技能')],
  'team-belongings': ['团队', async (page) => memberTab(page, '账号与设备')],
  'team-history': ['团队', async (page) => memberTab(page, '记录')],
  'roster-area': [
    '排班',
    async (page) => {
      const cells = page.locator('[data-member]')
      await cells.nth(33).hover()
      await page.mouse.down()
      await cells.nth(70).hover()
      await page.mouse.up()
    },
  ],
  'team-columns': ['团队', async (page) => button(page, '显示的列').click()],
  'team-views': ['团队', async (page) => button(page, '视图').click()],
  'team-narrowed': [
    '团队',
    async (page) => {
      await button(page, '筛选 部门').click()
      await page.getByRole('dialog').getByRole('checkbox').first().check()
      await page.keyboard.press('Escape')
      await button(page, '筛选 到期').click()
    },
  ],
  'team-roles': ['团队', async (page) => page.getByRole('tab', { name: '岗位说明书' }).click()],
  'team-role': [
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '岗位说明书' }).click()
      await firstRow(page, '岗位').click()
    },
  ],
  'team-library': [
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '岗位说明书' }).click()
      await button(page, '从岗位库添加').click()
    },
  ],
  'team-functions': [
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '职能与协作' }).click()
      await page.getByRole('table', { name: '职能覆盖' }).waitFor()
    },
  ],
  'team-matrix': [
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '职能与协作' }).click()
      await tab(page, '职能与协作内容', '职能矩阵').click()
    },
  ],
  ...Object.fromEntries(
    [
      ['team-skill-matrix', '矩阵'],
      ['team-skill-gaps', '岗位差距'],
      ['team-skill-list', '技能清单'],
    ].map(([name, view]) => [
      name,
      [
        '团队',
        async (page) => {
          await page.getByRole('tab', { name: '技能矩阵' }).click()
          await tab(page, '技能矩阵内容', view).click()
        },
      ],
    ]),
  ),
  'team-hand-overs': [
    '团队',
    async (page) => {
      await page.getByRole('tab', { name: '职能与协作' }).click()
      await tab(page, '职能与协作内容', '协作关系').click()
    },
  ],
  'data-lock': ['数据与备份', async (page) => page.getByRole('tab', { name: '安全与体检' }).click()],
  'data-import': ['数据与备份', async (page) => page.getByRole('tab', { name: '导入与店铺' }).click()],
  'data-log': [
    '数据与备份',
    async (page) => {
      await page.getByRole('tab', { name: '操作记录' }).click()
      await page.getByRole('grid').locator('tbody tr[data-row]').first().click()
    },
  ],
  'data-copies': [
    '数据与备份',
    async (page) => {
      await button(page, '现在留一份副本').click()
      await button(page, '现在留一份副本').evaluate((element) => element.closest('section').scrollIntoView())
      await page
        .getByRole('button', { name: /的副本和现在的差别/ })
        .first()
        .waitFor()
    },
  ],
  'data-restore': [
    '数据与备份',
    async (page) => {
      await button(page, '现在留一份副本').click()
      await page
        .getByRole('button', { name: /的副本和现在的差别/ })
        .first()
        .click()
      await button(page, '返回').waitFor()
    },
  ],
  'data-seal': [
    '数据与备份',
    async (page) => {
      await page.getByRole('tab', { name: '安全与体检' }).click()
      await page.getByRole('heading', { name: /加密/ }).first().scrollIntoViewIfNeeded()
    },
  ],
  'data-check': [
    '数据与备份',
    async (page) => {
      await page.getByRole('tab', { name: '安全与体检' }).click()
      await button(page, '开始体检').click()
      await button(page, '再体检一次').waitFor()
      await button(page, '再体检一次').evaluate((element) => element.closest('section').scrollIntoView())
    },
  ],
  search: [
    '首页',
    async (page) => {
      await page.keyboard.press('Control+K')
      await page.getByRole('dialog').waitFor()
    },
  ],
}
