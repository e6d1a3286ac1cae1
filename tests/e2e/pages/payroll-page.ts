import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

/** '1,234.50' as 分. */
export function fenOf(text: string): number {
  const parts = /^(-?)([\d,]+)\.(\d\d)$/.exec(text.trim())
  if (parts === null) throw new Error(`not an amount: ${text}`)
  const fen = Number((parts[2] ?? '').replaceAll(',', '')) * 100 + Number(parts[3])
  return parts[1] === '-' ? -fen : fen
}

export class PayrollPage extends Shell {
  get register(): Locator {
    return this.page.getByRole('grid', { name: '工资表' })
  }
  get rows(): Locator {
    return this.register.locator('tbody tr[data-row]')
  }
  async show(view: '工资表' | '奖惩与一次性项目' | '业绩与提成'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '工资内容' }).getByText(view, { exact: true }).click()
  }
  /** The texts of a column, without its total. */
  async column(title: string): Promise<readonly string[]> {
    const index = await this.columnIndex(title)
    return this.rows.locator(`td:nth-child(${index + 1})`).allInnerTexts()
  }
  async total(title: string): Promise<string> {
    const index = await this.columnIndex(title)
    return this.register.locator('tfoot td').nth(index).innerText()
  }
  private async columnIndex(title: string): Promise<number> {
    const titles = await this.register.getByRole('columnheader').allInnerTexts()
    const index = titles.findIndex((text) => text.trim() === title)
    if (index < 0) throw new Error(`no column ${title} among ${titles.join(' ')}`)
    return index
  }

  /** Opens figures of a slip one inside the other, by their names. @returns what stands inside the last one */
  async openFigures(slip: Locator, ...names: readonly string[]): Promise<Locator> {
    let inside = slip
    for (const name of names) {
      inside = inside.locator(`xpath=(.//details[summary/span[1][normalize-space(.)='${name}']])[1]`)
      const isOpen = await inside.evaluate((node) => (node as HTMLDetailsElement).open)
      if (!isOpen) await inside.locator('> summary').click()
    }
    return inside
  }
  async openSlip(person: string): Promise<Locator> {
    await this.rows.filter({ hasText: person }).click()
    const drawer = this.drawer(new RegExp(`^${person} · .*工资$`))
    await expect(drawer).toBeVisible()
    return drawer
  }
  async exportWorkbook(): Promise<string> {
    await this.page.getByRole('button', { name: '导出工资表' }).click()
    return this.savedFileName()
  }
}
