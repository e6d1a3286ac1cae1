import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

export type DataPart = '备份与恢复' | '导入与店铺' | '安全与体检' | '操作记录'

export class DataPage extends Shell {
  /** Opens the screen at one of its parts. */
  async open(part: DataPart): Promise<void> {
    await this.goTo('数据与备份')
    await this.showPart(part)
  }
  async showPart(part: DataPart): Promise<void> {
    await this.page.getByRole('tab', { name: part }).click()
    await expect(this.page.getByRole('tab', { name: part })).toHaveAttribute('aria-selected', 'true')
  }
  /** Backs up to a file. @returns its name */
  async backUp(): Promise<string> {
    await this.closeMessages()
    await this.page.getByRole('button', { name: '备份到文件' }).click()
    const message = this.message(/已(加密)?备份到「.+」/).last()
    await expect(message).toBeVisible({ timeout: 60_000 })
    return /备份到「(.+?)」/.exec(await message.innerText())?.[1] ?? ''
  }
  /** Backs up to a file that only the passphrase opens. @returns its name */
  async backUpLocked(passphrase: string): Promise<string> {
    await this.closeMessages()
    await this.page.getByRole('button', { name: '给备份文件加密码' }).click()
    await this.page.getByLabel('密码（至少 8 个字）').fill(passphrase)
    await this.page.getByLabel('再输一次').fill(passphrase)
    await this.page.getByRole('button', { name: '加密码备份' }).click()
    const message = this.message(/已加密备份到「.+」/).last()
    await expect(message).toBeVisible({ timeout: 60_000 })
    return /备份到「(.+?)」/.exec(await message.innerText())?.[1] ?? ''
  }
  async openBackup(): Promise<void> {
    await this.page.getByRole('button', { name: '从备份文件恢复' }).click()
  }
  /** The passphrase that is asked for, in the part of the screen that wants it. */
  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel(/^「.+」的密码$/).fill(passphrase)
    await this.page.getByRole('button', { name: '打开', exact: true }).click()
  }
  get differences(): Locator {
    return this.page.getByRole('table', { name: '恢复前先看差别' })
  }
  get paid(): Locator {
    return this.page.getByRole('table', { name: '月结月份的实发合计' })
  }
  async restore(): Promise<void> {
    await this.closeMessages()
    await this.page.getByRole('button', { name: '用备份替换现在的数据' }).click()
    await this.page
      .getByRole('group', { name: '现在的数据会被替换，确定吗？' })
      .getByRole('button', { name: '用备份替换现在的数据' })
      .click()
    await this.expectMessage(/^已恢复并逐项清点：/)
  }

  get copies(): Locator {
    return this.page.getByRole('table', { name: '本机副本' })
  }
  async copyNow(): Promise<void> {
    await this.closeMessages()
    await this.page.getByRole('button', { name: '现在留一份副本' }).click()
    await this.expectMessage('已留下一份副本')
  }
  async takeBackRestore(): Promise<void> {
    await this.page.getByRole('button', { name: '撤回上次恢复' }).click()
  }

  get secondTarget(): Locator {
    return this.sectionOf('第二份副本')
  }
  get seal(): Locator {
    return this.sectionOf('加密存放')
  }
  async sealWith(passphrase: string): Promise<void> {
    await this.seal.getByRole('button', { name: '设密码并加密' }).click()
    await this.seal.getByLabel('密码（至少 8 个字）').fill(passphrase)
    await this.seal.getByLabel('再输一次').fill(passphrase)
    await this.seal.getByRole('button', { name: '加密', exact: true }).click()
    await this.expectMessage('已加密存放。')
  }
  private sectionOf(heading: string): Locator {
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: heading, exact: true }) })
      .last()
  }

  get log(): Locator {
    return this.page.getByRole('grid', { name: '操作记录' })
  }
  async expectLogged(what: RegExp): Promise<void> {
    await expect(this.log.getByRole('row').filter({ hasText: what }).first()).toBeVisible()
  }
  /** Opens what an operation changed. */
  async openLogged(what: RegExp): Promise<Locator> {
    await this.log.getByRole('row').filter({ hasText: what }).first().click()
    const changes = this.page.getByRole('table', { name: '改了什么' })
    await expect(changes).toBeVisible()
    return changes
  }
}
