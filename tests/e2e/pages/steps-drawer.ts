import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { TeamPage } from './team-page'

/** 办理 of a person: from the profile's menu through the pages of a step to its notice. */
export class StepsDrawer extends TeamPage {
  /** The one drawer that is open. */
  get open(): Locator {
    return this.page.getByRole('dialog')
  }
  async startHiring(): Promise<void> {
    await this.page.getByRole('button', { name: '办理入职' }).click()
    await expect(this.drawer('办理入职')).toBeVisible()
  }
  async start(person: string, step: '转正' | '调动、调薪' | '离职' | '再入职'): Promise<void> {
    await this.member(person).click()
    await this.open.getByRole('button', { name: '办理', exact: true }).click()
    await this.page.getByRole('menuitem', { name: step }).click()
    await expect(this.page.getByRole('dialog', { name: new RegExp(`^办理${step}.*${person}`) })).toBeVisible()
  }
  async openTodo(person: string): Promise<void> {
    await this.member(person).click()
    await this.open.getByRole('button', { name: /^清单与通知/ }).click()
    await expect(this.drawer(`清单与通知 · ${person}`)).toBeVisible()
  }

  field(label: string): Locator {
    return this.open.getByRole('textbox', { name: label })
  }
  async day(label: string, day: string): Promise<void> {
    await this.field(label).fill(day)
    await this.field(label).press('Enter')
    await this.field(label).blur()
    await expect(this.field(label)).toHaveValue(day)
  }
  async choose(label: string, option: string): Promise<void> {
    await this.open.getByRole('combobox', { name: label, exact: true }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }
  async next(): Promise<void> {
    await this.open.getByRole('button', { name: '下一步' }).click()
  }
  /**
   * Says that what is doubtful is meant so, where something is, and carries the step out. Once taken back, a step comes as
   * it was filled in: `isAccepted` already.
   */
  async carryOut(action: string, { isAccepted = false } = {}): Promise<void> {
    const accept = this.open.getByRole('checkbox', { name: '以上提醒已经看过，照此办理' })
    const button = this.open.getByRole('button', { name: action, exact: true })
    await expect(button).toBeVisible()
    if (isAccepted) await expect(accept).toBeChecked()
    else if ((await accept.count()) > 0) {
      await expect(button).toBeDisabled()
      await accept.check()
    }
    await button.click()
    await expect(this.open.getByRole('status').filter({ hasText: '已办好' })).toBeVisible()
  }
  /** @returns the file's name */
  async saveNotice(): Promise<string> {
    await this.closeMessages()
    await this.open.getByRole('button', { name: '保存 PDF' }).click()
    return this.savedFileName()
  }
  async finish(): Promise<void> {
    await this.open.getByRole('button', { name: '完成', exact: true }).click()
    await expect(this.open).toBeHidden()
  }
}
