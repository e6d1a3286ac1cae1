import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

/** 团队 → 组织架构: the outline, the chart beside it, and what opens from them. */
export class OrganisationPage extends Shell {
  async open(): Promise<void> {
    await this.goTo('团队')
    await this.page.getByRole('tab', { name: '组织架构' }).click()
    await expect(this.outline).toBeVisible()
  }
  get outline(): Locator {
    return this.page.getByRole('tree')
  }
  /** @param name what the line begins with */
  line(name: string): Locator {
    return this.outline.getByRole('treeitem', { name: new RegExp(`${name}`) }).first()
  }
  get selectedLine(): Locator {
    return this.outline.locator('[role="treeitem"][aria-selected="true"]')
  }
  async showView(name: '部门图' | '汇报关系' | '编制表'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '组织架构内容' }).getByText(name, { exact: true }).click()
  }
  /** Walks down the outline with the arrow key until the line is reached. */
  async walkTo(name: string): Promise<void> {
    await this.outline.getByRole('treeitem').first().click()
    await this.page.keyboard.press('Home')
    const lines = await this.outline.getByRole('treeitem').count()
    for (let step = 0; step < lines; step += 1) {
      if ((await this.selectedLine.innerText()).replace(/^[▸▾\s]+/, '').startsWith(name)) return
      await this.page.keyboard.press('ArrowDown')
    }
    throw new Error(`no line ${name} in the outline`)
  }
  /** 移动到… for the selected line, by keys alone. */
  async moveByKeys(target: string): Promise<Locator> {
    await this.page.keyboard.press('m')
    const drawer = this.drawer(/^(移动|改)「/)
    await expect(drawer.getByRole('combobox')).toBeFocused()
    await this.page.keyboard.type(target)
    await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
    return drawer
  }
  /** A box of the chart; it has no role of its own, the outline says the same. */
  box(id: string): Locator {
    return this.page.locator(`.react-flow__node[data-id="${id}"]`)
  }
  boxWith(text: string): Locator {
    return this.page.locator('.react-flow__node', { hasText: text }).last()
  }
  async choose(item: string): Promise<void> {
    await this.page.getByRole('button', { name: '打印与导出' }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }
}
