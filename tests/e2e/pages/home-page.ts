import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

export class HomePage extends Shell {
  /** The card that leads through the month; it says where the month stands. */
  get monthCard(): Locator {
    return this.page.locator('[data-month-state]')
  }
  async monthState(): Promise<string> {
    return (await this.monthCard.getAttribute('data-month-state')) ?? ''
  }

  async closeMonth(): Promise<void> {
    await this.page.getByRole('button', { name: '月结', exact: true }).click()
    await this.page.getByRole('button', { name: '确定月结' }).click()
    await this.expectClosed()
  }
  async expectClosed(): Promise<void> {
    await expect(this.monthCard).toHaveAttribute('data-month-state', 'closed', { timeout: 20_000 })
    await expect(this.page.getByRole('heading', { level: 2, name: '已月结' })).toBeVisible()
  }
  get hash(): Locator {
    return this.page.getByText(/^校验码 [0-9a-f]{64}$/)
  }
  async reopenMonth(): Promise<void> {
    await this.page.getByRole('button', { name: '反结账', exact: true }).click()
    await this.page.getByRole('button', { name: '确定反结账' }).click()
    await expect(this.monthCard).not.toHaveAttribute('data-month-state', 'closed')
  }
}
