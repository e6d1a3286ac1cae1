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

  /** Of the people, in the order of the rows. */
  async names(): Promise<readonly string[]> {
    const labels = await this.page
      .locator('tbody tr:has([data-member]) [data-day]:first-of-type')
      .evaluateAll((cells) => [
        ...new Set(cells.map((cell) => (cell.getAttribute('aria-label') ?? '').split(' ')[0] ?? '')),
      ])
    return labels
  }
  /** Of the shifts, in the order of their keys. */
  async codes(): Promise<readonly string[]> {
    return this.page.getByRole('group', { name: '班次画笔' }).locator('strong').allTextContents()
  }
  async expectSelection(people: number, days: number): Promise<void> {
    await expect(this.page.getByText(`已选 ${people} 人 × ${days} 天`)).toBeVisible()
  }
  /** With the mouse, over the cells between. */
  async drag(from: readonly [person: string, day: string], to: readonly [person: string, day: string]): Promise<void> {
    const { mouse } = this.page
    await this.cell(...from).hover()
    await mouse.down()
    await this.cell(...to).hover()
    await mouse.up()
  }
  /** What another program left on the clipboard, into the selected cell. */
  async paste(text: string): Promise<void> {
    await this.page.locator('[data-selected="true"]').evaluate((cell, copied) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', copied)
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
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
