import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

/** 数据体检 on the data screen. */
export class SelfCheckPage extends Shell {
  async open(): Promise<void> {
    await this.goTo('数据与备份')
    await this.page.evaluate(() => {
      window.location.hash = '#/data?show=check'
    })
    await expect(this.section).toBeVisible()
  }
  get section(): Locator {
    return this.screen('数据与备份')
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: '数据体检' }) })
  }
  /** Runs it and waits for its end. */
  async run(): Promise<void> {
    await this.section.getByRole('button', { name: /^(开始体检|再体检一次)$/ }).click()
    await this.waitForResult()
  }
  async waitForResult(): Promise<void> {
    await expect(this.section.getByRole('button', { name: '再体检一次' })).toBeEnabled({ timeout: 60_000 })
  }
  /** One line: what was found, and how much was looked at. */
  get result(): Locator {
    return this.section.getByText(/核对了 \d+ 名成员/)
  }
  get checks(): Locator {
    return this.section.getByRole('table', { name: '体检项目' })
  }
  get findings(): Locator {
    return this.section.getByRole('listitem')
  }
  async judgeAgain(): Promise<void> {
    await this.section.getByRole('button', { name: '重新判定', exact: true }).click()
    await this.expectMessage(/^已重新判定 \d+ 个月的考勤$/)
    await this.waitForResult()
  }
}
