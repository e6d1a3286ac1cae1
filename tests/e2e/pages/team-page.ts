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
  async openRole(name: string): Promise<Locator> {
    await this.role(name).click()
    const drawer = this.drawer(name)
    await expect(drawer).toBeVisible()
    return drawer
  }
  /** How many people the list shows, as it says itself. */
  async expectCount(count: number): Promise<void> {
    await expect(this.page.getByText(`共 ${count} 行`, { exact: true })).toBeVisible()
  }
}
