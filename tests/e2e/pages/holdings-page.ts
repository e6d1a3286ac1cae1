import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { StepsDrawer } from './steps-drawer'

/** 账号与设备 and 外部联系人. */
export class HoldingsPage extends StepsDrawer {
  async openRoom(name: '账号与设备' | '外部联系人'): Promise<void> {
    await this.goTo('团队')
    await this.page.getByRole('tab', { name }).click()
  }
  async show(list: '店铺账号' | '设备' | '协议签署' | '谁拿着什么'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '账号与设备内容' }).getByText(list, { exact: true }).click()
    await expect(this.list(list)).toBeVisible()
  }
  list(name: string): Locator {
    return this.page.getByRole('grid', { name, exact: true })
  }
  row(list: string, text: string): Locator {
    return this.list(list).locator('tbody tr[data-row]').filter({ hasText: text })
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }
}
