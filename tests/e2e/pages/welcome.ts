import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

/** What stands in the window while there is no shop. */
export class Welcome {
  constructor(private readonly page: Page) {}

  async expectShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: '欢迎使用店班长' })).toBeVisible()
  }

  async loadSample(): Promise<void> {
    await this.page.getByRole('button', { name: '先看示例店' }).click()
    await expect(this.page.locator('[data-screen="home"]')).toHaveAttribute('data-screen-ready', 'true', {
      timeout: 90_000,
    })
  }

  async openNewShop(): Promise<void> {
    await this.page.getByRole('button', { name: '开一个新店' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: '开一个新店' })).toBeVisible()
  }
  async fillNewShop(answers: { readonly shopName: string; readonly names: readonly string[] }): Promise<void> {
    await this.page.getByLabel('店名').fill(answers.shopName)
    await this.page.getByRole('checkbox', { name: '淘宝', exact: true }).check()
    // Pasted as from a chat or a column of Excel, not typed letter by letter.
    const names = this.page.getByLabel('姓名，一行一个；后面可以空格写岗位')
    await names.focus()
    await this.page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      const pasted = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      if (document.activeElement?.dispatchEvent(pasted)) document.execCommand('insertText', false, text)
    }, answers.names.join('\n'))
  }
  async create(): Promise<void> {
    await this.page.getByRole('button', { name: '创建', exact: true }).click()
  }
  async createShop(answers: { readonly shopName: string; readonly names: readonly string[] }): Promise<void> {
    await this.openNewShop()
    await this.fillNewShop(answers)
    await this.create()
    await new Shell(this.page).waitFor('排班')
  }
}
