import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

export class TeamPage extends Shell {
  get members(): Locator {
    return this.page.getByRole('grid', { name: '成员名单' })
  }
  member(name: string): Locator {
    return this.members.locator('tbody tr[data-row]').filter({ hasText: name })
  }
  get roles(): Locator {
    return this.page.getByRole('grid', { name: '岗位', exact: true })
  }
  role(name: string): Locator {
    return this.roles
      .locator('tbody tr[data-row]')
      .filter({ has: this.page.getByRole('gridcell', { name, exact: true }) })
  }
  async showRoles(): Promise<void> {
    await this.page.getByRole('tab', { name: '岗位说明书' }).click()
    await expect(this.roles).toBeVisible()
  }
  /** @returns the panel of the roles, which shows this one */
  async openRole(name: string): Promise<Locator> {
    await this.role(name).click()
    const panel = this.page.getByRole('tabpanel', { name: '岗位说明书' })
    await expect(panel.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
    return panel
  }
  async backToRoles(): Promise<void> {
    await this.page.getByRole('button', { name: '岗位列表' }).click()
    await expect(this.roles).toBeVisible()
  }
  /** How many people the list shows, as it says itself. */
  async expectCount(count: number): Promise<void> {
    await expect(this.page.getByText(`共 ${count} 行`, { exact: true })).toBeVisible()
  }
}
