import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixtures'
import { DataPage } from './pages/data-page'
import { Welcome } from './pages/welcome'
import type { AppUnderTest } from './support/app-under-test'

/** What the copies in the profile say of themselves, oldest first. */
async function snapshots(app: AppUnderTest): Promise<readonly { reason: string; seq: number }[]> {
  const folder = path.join(app.folders.profile, 'snapshots')
  const names = (await readdir(folder).catch(() => [])).sort()
  return Promise.all(
    names.map(async (name) => {
      const [mark, head] = (await readFile(path.join(folder, name))).toString('latin1').split('\n')
      expect(mark).toBe('DBZBK1')
      return JSON.parse(head!) as { reason: string; seq: number }
    }),
  )
}
test('closing the window takes a last copy of what is new, and of nothing else', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  await app.closeWindow()
  const first = await snapshots(app)
  expect(first.at(-1)).toMatchObject({ reason: 'quit' })

  await app.start()
  await new DataPage(app.page).goTo('数据与备份')
  await app.closeWindow()
  expect(await snapshots(app)).toHaveLength(first.length)
})

test('quitting from the menu does the same', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  await app.close()
  expect((await snapshots(app)).at(-1)).toMatchObject({ reason: 'quit' })
})

test('a window whose page no longer answers closes at the second try, and what was saved is there', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  await app.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  await app.closeWindow(2)
  expect((await snapshots(app)).map(({ reason }) => reason)).not.toContain('quit')

  await app.start()
  await new DataPage(app.page).goTo('团队')
  await expect(app.page.getByText('林小满')).toBeVisible()
})
