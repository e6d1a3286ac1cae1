import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

export class AttendancePage extends Shell {
  get rows(): Locator {
    return this.page.getByRole('grid', { name: /^(异常|每日)$/ }).locator('tbody tr[data-row]')
  }
  rowsWith(text: string): Locator {
    return this.rows.filter({ hasText: text })
  }
  async show(view: '异常' | '月汇总' | '每日'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '考勤内容' }).getByText(view, { exact: true }).click()
  }
  /** Keeps the rows that hold every word. */
  async search(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /^在(异常|每日)中搜索$/ }).fill(words)
    await expect(this.page.getByText(/^找到 \d+ 行/)).toBeVisible()
  }
  /** How many days still need the owner. */
  async openCount(): Promise<number> {
    const badge = this.page.getByText(/^(待处理 \d+ 处|全部处理完)$/)
    return Number(/\d+/.exec(await badge.innerText())?.[0] ?? 0)
  }
  async expectOpenCount(count: number): Promise<void> {
    await expect(this.page.getByText(count === 0 ? '全部处理完' : `待处理 ${count} 处`, { exact: true })).toBeVisible()
  }

  /** One day of one person, of any state; the month is the one shown. @param day 'YYYY-MM-DD' */
  async openDay(day: string, person: string): Promise<DayDrawer> {
    await this.show('每日')
    await this.search(`${day} ${person}`)
    return this.open(this.rows.first())
  }
  /** Opens a row. @returns its drawer */
  async open(row: Locator): Promise<DayDrawer> {
    const cells = await row.locator('td').allInnerTexts()
    const title = `${cells[1]} · ${cells[0]}`
    await row.click()
    const drawer = this.drawer(title)
    await expect(drawer).toBeVisible()
    return new DayDrawer(this, drawer, title)
  }
}

/** One day of one person. */
export class DayDrawer {
  constructor(
    private readonly shell: Shell,
    readonly panel: Locator,
    readonly title: string,
  ) {}

  reason(text: string | RegExp): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: text })
  }
  async writeReason(reason: string): Promise<void> {
    await this.panel.getByLabel('原因').first().fill(reason)
  }
  async addPunch(reason: string): Promise<void> {
    await this.writeReason(reason)
    await this.panel.getByRole('button', { name: '补卡', exact: true }).click()
  }
  async forgive(what: string, reason: string): Promise<void> {
    await this.writeReason(reason)
    await this.panel.getByRole('button', { name: `免除${what}`, exact: true }).click()
  }
  async close(): Promise<void> {
    await this.shell.closeDrawer(this.title)
  }
}
