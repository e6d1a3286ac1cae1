import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Screens of the menu, by the words on it. */
export const SCREENS = {
  首页: 'home',
  排班: 'roster',
  考勤: 'attendance',
  绩效: 'kpi',
  工资: 'payroll',
  团队: 'team',
  数据与备份: 'data',
} as const
export type ScreenTitle = keyof typeof SCREENS

/** The frame around every screen: menu, month, undo, messages. */
export class Shell {
  constructor(readonly page: Page) {}

  get menu(): Locator {
    return this.page.getByRole('navigation', { name: '主菜单' })
  }
  screen(title: ScreenTitle): Locator {
    return this.page.locator(`[data-screen="${SCREENS[title]}"]`)
  }

  async waitFor(title: ScreenTitle): Promise<void> {
    await expect(this.screen(title)).toHaveAttribute('data-screen-ready', 'true', { timeout: 20_000 })
  }
  async goTo(title: ScreenTitle): Promise<void> {
    await this.menu.getByRole('link', { name: title, exact: true }).click()
    await this.waitFor(title)
  }

  /** The button of the bar that names the month and takes keys. */
  private get monthLabel(): Locator {
    return this.page.getByRole('group', { name: '选择月份' }).getByRole('button', { name: /^\d{4} 年 \d{1,2} 月$/ })
  }
  /** @param month '2025-11' */
  async showMonth(month: string): Promise<void> {
    const [year = 0, number = 0] = month.split('-').map(Number)
    // Again if the app itself has moved in between: at a start it opens the sample on its newest month.
    await expect(async () => {
      const [shownYear = 0, shownNumber = 0] = (await this.monthLabel.innerText()).match(/\d+/g)?.map(Number) ?? []
      const steps = (year - shownYear) * 12 + number - shownNumber
      const keys = steps < 0 ? (['PageUp', 'ArrowLeft'] as const) : (['PageDown', 'ArrowRight'] as const)
      for (let i = 0; i < Math.floor(Math.abs(steps) / 12); i += 1) await this.monthLabel.press(keys[0])
      for (let i = 0; i < Math.abs(steps) % 12; i += 1) await this.monthLabel.press(keys[1])
      await expect(this.monthLabel).toHaveText(`${year} 年 ${number} 月`, { timeout: 1_000 })
    }).toPass({ timeout: 15_000 })
    await expect(this.page.locator('[data-screen][data-screen-ready="true"]')).toBeVisible()
  }
  /** '2025-11' */
  async shownMonth(): Promise<string> {
    const label = this.page
      .getByRole('group', { name: '选择月份' })
      .getByRole('button', { name: /^\d{4} 年 \d{1,2} 月$/ })
    const [year, number] = (await label.innerText()).match(/\d+/g) ?? []
    return `${year}-${(number ?? '').padStart(2, '0')}`
  }

  /** The eye of the screen that is open, or of the drawer in front of it. */
  get eye(): Locator {
    return this.page.getByRole('button', { name: /^(显示|隐藏)金额$/ })
  }
  async reveal(): Promise<void> {
    await expect(this.eye).toBeVisible()
    const hidden = this.page.getByRole('button', { name: '显示金额' })
    if (await hidden.isVisible()) await hidden.click()
    await expect(this.page.getByRole('button', { name: '隐藏金额' })).toBeVisible()
  }
  async hideAmounts(): Promise<void> {
    await this.page.getByRole('button', { name: '隐藏金额' }).click()
    await expect(this.page.getByRole('button', { name: '显示金额' })).toBeVisible()
  }

  /** The undo button of the bar, which names the step. */
  undoButton(step: RegExp): Locator {
    return this.page.getByRole('button', { name: step })
  }

  message(text: string | RegExp): Locator {
    return this.page.locator('.mantine-Notifications-root').getByRole('alert').filter({ hasText: text })
  }
  async expectMessage(text: string | RegExp): Promise<void> {
    await expect(this.message(text).last()).toBeVisible({ timeout: 30_000 })
  }
  /** Waits for 「已保存「…」」. @returns the file's name */
  async savedFileName(): Promise<string> {
    const message = this.message(/已保存「.+」/).last()
    await expect(message).toBeVisible({ timeout: 60_000 })
    return /已保存「(.+)」/.exec(await message.innerText())?.[1] ?? ''
  }
  /** Clears the messages, so that the next one cannot be mistaken for an earlier one. */
  async closeMessages(): Promise<void> {
    const buttons = this.page.locator('.mantine-Notifications-root').getByRole('button', { name: '关闭' })
    // All at once: a message that closes by itself in between must not be waited for.
    await buttons.evaluateAll((all) => all.forEach((button) => (button as HTMLButtonElement).click()))
    await expect(buttons).toHaveCount(0)
  }

  drawer(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title })
  }
  async closeDrawer(title: string | RegExp): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.drawer(title)).toBeHidden()
  }
}
