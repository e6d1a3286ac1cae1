import { expect, test } from './fixtures'
import type { ScreenTitle } from './pages/shell'
import { SCREENS, Shell } from './pages/shell'
import { seriousFindings } from './support/axe'

test.slow()

test.describe('with the sample shop', () => {
  test.use({ startWith: 'sample' })

  test('no serious or critical finding on any screen, light and dark', async ({ app }) => {
    const shell = new Shell(app.page)
    await shell.showMonth('2025-11')
    const found: Record<string, readonly string[]> = {}
    for (const title of Object.keys(SCREENS) as ScreenTitle[]) {
      await shell.goTo(title)
      found[title] = await seriousFindings(app.page)
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(SCREENS).map((title) => [title, []])))
  })
})

test('no serious or critical finding at the first start, light and dark', async ({ app }) => {
  expect(await seriousFindings(app.page)).toEqual([])
  await app.page.getByRole('button', { name: '开一个新店' }).click()
  await app.page.getByRole('button', { name: '创建', exact: true }).click()
  await expect(app.page.getByText('请写上店名')).toBeVisible()
  expect(await seriousFindings(app.page)).toEqual([])
})
