import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

export class DataPage extends Shell {
  /** Backs up to a file. @returns its name */
  async backUp(): Promise<string> {
    await this.closeMessages()
    await this.page.getByRole('button', { name: '备份到文件' }).first().click()
    const message = this.message(/已备份到「.+」/).last()
    await expect(message).toBeVisible({ timeout: 60_000 })
    return /已备份到「(.+?)」/.exec(await message.innerText())?.[1] ?? ''
  }
  async openBackup(): Promise<void> {
    await this.page.getByRole('button', { name: '从备份恢复' }).click()
  }
  get differences(): Locator {
    return this.page.getByRole('table', { name: '恢复前先看差别' })
  }
  async restore(): Promise<void> {
    await this.page.getByRole('button', { name: '用备份替换现在的数据' }).click()
    await this.page
      .getByRole('group', { name: '现在的数据会被替换，确定吗？' })
      .getByRole('button', { name: '用备份替换现在的数据' })
      .click()
    await this.expectMessage(/^已恢复：/)
  }
  async expectLogged(what: RegExp): Promise<void> {
    await expect(this.log.getByRole('row').filter({ hasText: what }).first()).toBeVisible()
  }
  get log(): Locator {
    return this.page.getByRole('table', { name: '操作记录' })
  }
}
