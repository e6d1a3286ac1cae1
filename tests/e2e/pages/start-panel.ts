import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What may stand in the window before the shop. */
export class StartPanel {
  constructor(private readonly page: Page) {}

  get account(): Locator {
    return this.page.locator('[data-screen="recovered"]')
  }
  async expectRecovered(found: RegExp): Promise<void> {
    await expect(this.account.getByRole('heading', { level: 1, name: '数据已自动恢复' })).toBeVisible()
    await expect(this.account.getByText(found)).toBeVisible()
  }
  async goOn(): Promise<void> {
    await this.account.getByRole('button', { name: '继续' }).click()
  }
  async lookAtCopies(): Promise<void> {
    await this.account.getByRole('button', { name: '查看副本' }).click()
  }

  get sealed(): Locator {
    return this.page.locator('[data-screen="sealed"]')
  }
  async unlock(passphrase: string): Promise<void> {
    await this.sealed.getByLabel('密码', { exact: true }).fill(passphrase)
    await this.sealed.getByRole('button', { name: '用密码恢复' }).click()
  }

  get lost(): Locator {
    return this.page.locator('[data-screen="lost"]')
  }
}
