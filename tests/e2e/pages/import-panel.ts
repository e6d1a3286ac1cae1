import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The preview of an import, on whichever screen it was started. */
export class ImportPanel {
  constructor(private readonly page: Page) {}

  /** Drops files on the screen as the mouse does: bytes and names, no paths. */
  async drop(files: readonly string[]): Promise<void> {
    const contents = await Promise.all(
      files.map(async (file) => ({ name: path.basename(file), base64: (await readFile(file)).toString('base64') })),
    )
    const data = await this.page.evaluateHandle((dropped) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      return transfer
    }, contents)
    await this.page
      .getByRole('heading', { level: 1 })
      .locator('xpath=ancestor::section[1]/div')
      .first()
      .dispatchEvent('drop', {
        dataTransfer: data,
      })
  }

  get sheets(): Locator {
    return this.page.getByRole('table', { name: '认出的工作表' })
  }
  problem(text: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text })
  }
  /** Where the owner says which column is what. */
  get columnsTitle(): Locator {
    return this.page.getByRole('heading', { name: /每一列是什么$/ })
  }
  get columnsProblem(): Locator {
    return this.columnsTitle.locator('xpath=ancestor::section[1]').getByRole('alert')
  }
  async chooseColumn(heading: string, meaning: string): Promise<void> {
    await this.page.getByRole('combobox', { name: `「${heading}」导入到` }).click()
    await this.page.getByRole('option', { name: meaning, exact: true }).click()
  }
  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: '下一步：看看会导入什么' }).click()
  }

  async takeGoodRows(): Promise<void> {
    await this.page.getByRole('button', { name: '只导入正确的行' }).click()
  }
  async takeAll(): Promise<void> {
    await this.page.getByRole('button', { name: '导入', exact: true }).click()
  }
}
