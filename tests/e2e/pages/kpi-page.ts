import type { Locator } from '@playwright/test'
import { Shell } from './shell'

export class KpiPage extends Shell {
  actual(person: string, indicator: string): Locator {
    return this.page.getByRole('textbox', { name: `${person} ${indicator} 实际值`, exact: true })
  }
  /** The people of one plan. */
  section(plan: string): Locator {
    return this.page.locator(`section[aria-label="${plan}"]`)
  }
  rowOf(person: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: person, exact: true }) })
  }
  /** Total, grade and coefficient of a person's row. */
  async resultOf(person: string): Promise<readonly string[]> {
    const cells = await this.rowOf(person).getByRole('cell').allInnerTexts()
    return cells.slice(-4, -1)
  }
  async type(actual: Locator, text: string): Promise<void> {
    await actual.fill(text)
    await actual.press('Enter')
  }
  async why(person: string): Promise<Locator> {
    await this.rowOf(person).getByRole('button', { name: '为什么' }).click()
    return this.drawer(`${person} 的得分是怎么来的`)
  }
}
