import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../src/main/menu'

function items(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}
function build(platform: NodeJS.Platform) {
  const called: string[] = []
  const template = menuTemplate(
    {
      send: (name) => called.push(name),
      zoom: (step) => called.push(`zoom ${step}`),
      about: () => called.push('about'),
    },
    platform,
  )
  return { template, called, all: items(template) }
}
function click(all: readonly MenuItemConstructorOptions[], label: string): void {
  const item = all.find((one) => one.label === label)
  if (item?.click === undefined) throw new Error(`no such entry: ${label}`)
  item.click(...([] as unknown as Parameters<NonNullable<typeof item.click>>))
}

describe('menu', () => {
  it('four Chinese menus on Windows and Linux, one more on macOS', () => {
    expect(build('win32').template.map((item) => item.label)).toEqual(['文件', '编辑', '视图', '帮助'])
    expect(build('darwin').template.map((item) => item.label)).toEqual(['店班长', '文件', '编辑', '视图', '帮助'])
  })
  it('every entry has a Chinese label, also those the system carries out', () => {
    for (const item of build('linux').all.filter((one) => one.type !== 'separator'))
      expect(item.label).toMatch(/\p{Script=Han}/u)
  })
  it('every command of the contract is sent by its entry', () => {
    const { all, called } = build('linux')
    for (const label of ['撤销', '重做', '查找', '打印…', '首页', '备份…', '深色 / 浅色', '锁定']) click(all, label)
    expect(called).toEqual(['undo', 'redo', 'find', 'print', 'go-home', 'backup', 'toggle-theme', 'lock'])
  })
  it('zoom and about are carried out by main', () => {
    const { all, called } = build('linux')
    for (const label of ['放大', '缩小', '实际大小', '关于店班长']) click(all, label)
    expect(called).toEqual(['zoom in', 'zoom out', 'zoom reset', 'about'])
  })
  it('no shortcut is given twice', () => {
    for (const platform of ['linux', 'darwin'] as const) {
      const keys = build(platform).all.flatMap((item) => (item.accelerator === undefined ? [] : [item.accelerator]))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
  it('nothing reloads the page or opens developer tools', () => {
    const roles = build('linux').all.map((item) => item.role)
    for (const role of ['reload', 'forceReload', 'toggleDevTools'] as const) expect(roles).not.toContain(role)
  })
})
