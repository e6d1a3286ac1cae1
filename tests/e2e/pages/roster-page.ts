import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

export class RosterPage extends Shell {
  /** @param day '2025-11-03' */
  cell(person: string, day: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${person} ${day} `) })
  }
  async select(person: string, day: string): Promise<void> {
    await this.cell(person, day).click()
    await this.expectSelected(person, day)
  }
  async expectSelected(person: string, day: string): Promise<void> {
    await expect(this.cell(person, day)).toBeFocused()
  }
  async expectShift(person: string, day: string, code: string): Promise<void> {
    await expect(this.cell(person, day)).toHaveText(code)
  }

  /** Adds a work shift by the form. */
  async addShift(shift: { readonly code: string; readonly name: string; readonly times: string }): Promise<void> {
    await this.page.getByRole('button', { name: '班次', exact: true }).click()
    const drawer = this.drawer('班次设置')
    await drawer.getByRole('button', { name: '新建班次' }).click()
    await drawer.getByLabel('代号').fill(shift.code)
    await drawer.getByLabel('名称').fill(shift.name)
    await drawer.getByLabel('时段').fill(shift.times)
    await drawer.getByRole('button', { name: '保存', exact: true }).click()
    await this.expectMessage('班次已保存')
    await this.closeDrawer('班次设置')
  }

  async savePdf(): Promise<string> {
    await this.page.getByRole('button', { name: '存为 PDF' }).click()
    return this.savedFileName()
  }
  async exportWorkbook(): Promise<string> {
    await this.page.getByRole('button', { name: '导出 Excel' }).click()
    return this.savedFileName()
  }
}
