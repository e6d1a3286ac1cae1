import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

/** The lock, on its screen and in its settings. */
export class LockScreen extends Shell {
  get cover(): Locator {
    return this.page.getByRole('dialog', { name: '店班长已锁定' })
  }
  get pin(): Locator {
    return this.cover.getByLabel('PIN', { exact: true })
  }
  get section(): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: '应用锁' }) })
  }

  async expectLocked(): Promise<void> {
    await expect(this.cover).toBeVisible()
    await expect(this.pin).toBeFocused()
  }
  async expectOpen(): Promise<void> {
    await expect(this.cover).toHaveCount(0)
  }

  async setPin(pin: string): Promise<void> {
    await this.goTo('数据与备份')
    await this.page.getByRole('tab', { name: '安全与体检' }).click()
    await this.section.getByRole('button', { name: '设置 PIN' }).click()
    await this.section.getByLabel('新的 PIN（4 到 12 位数字）').fill(pin)
    await this.section.getByLabel('再输一遍').fill(pin)
    await this.section.getByRole('button', { name: '保存 PIN' }).click()
    await this.expectMessage('PIN 已设好。按 Ctrl+L 可以马上锁上。')
  }
  /** By the keyboard. */
  async try(pin: string): Promise<void> {
    await this.pin.fill(pin)
    await this.page.keyboard.press('Enter')
  }
  /** By the large digits. */
  async press(pin: string): Promise<void> {
    const keypad = this.cover.getByRole('group', { name: '数字键盘' })
    for (const digit of pin) await keypad.getByRole('button', { name: digit, exact: true }).click()
    await this.cover.getByRole('button', { name: '解锁' }).click()
  }
  problem(text: string): Locator {
    return this.cover.getByRole('alert').filter({ hasText: text })
  }
}
