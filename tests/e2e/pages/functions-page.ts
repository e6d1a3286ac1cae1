import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { Shell } from './shell'

/** 团队 → 职能与协作: who answers for what, and what is handed on between roles. */
export class FunctionsPage extends Shell {
  async open(): Promise<void> {
    await this.goTo('团队')
    await this.page.getByRole('tab', { name: '职能与协作' }).click()
    await this.show('职能覆盖')
    await expect(this.list).toBeVisible()
  }
  async show(view: '职能覆盖' | '职能矩阵' | '协作关系'): Promise<void> {
    const views = this.page.getByRole('radiogroup', { name: '职能与协作内容' })
    await views.getByText(view, { exact: true }).click()
  }
  get list(): Locator {
    return this.page.getByRole('table', { name: '职能覆盖' })
  }
  /** The line of the list whose first cell begins with this name. */
  row(name: string): Locator {
    return this.list.getByRole('row', { name: new RegExp(`^${name} `) })
  }
  get matrix(): Locator {
    return this.page.getByRole('grid', { name: '职能 × 成员' })
  }
  cell(name: string, person: string): Locator {
    return this.matrix.getByLabel(new RegExp(`^${name}，${person}：`))
  }
  get handOvers(): Locator {
    return this.page.getByRole('grid', { name: '交接清单' })
  }
}
