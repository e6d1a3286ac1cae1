import { expect, takeTurns, test } from './fixtures'
import { RosterPage } from './pages/roster-page'

test.use({ startWith: 'sample' })
takeTurns()

const MONTH = '2025-12'
const day = (number: number): string => `${MONTH}-${String(number).padStart(2, '0')}`

test.beforeEach(async ({ app }) => {
  const roster = new RosterPage(app.page)
  await roster.goTo('排班')
  await roster.showMonth(MONTH)
})

/** The names of the first rows, and the codes that the first three keys plan. */
async function rowsAndCodes(roster: RosterPage) {
  const names = await roster.names()
  const codes = await roster.codes()
  return { a: names[0]!, b: names[1]!, c: names[2]!, early: codes[0]!, late: codes[1]! }
}

test('a week by keyboard only: typed, copied to two more people, filled down, cut and pasted, and back', async ({
  app,
}) => {
  const roster = new RosterPage(app.page)
  const { keyboard } = app.page
  const { a, b, c, early, late } = await rowsAndCodes(roster)

  await roster.select(a, day(1))
  for (const key of ['1', '1', '2', '2', '1']) await keyboard.press(key)
  await roster.expectShift(a, day(5), early)
  // Five days back, the week is selected and copied.
  await keyboard.press('ArrowLeft')
  for (let step = 0; step < 4; step += 1) await keyboard.press('Shift+ArrowLeft')
  await roster.expectSelection(1, 5)
  await keyboard.press('ControlOrMeta+c')
  await keyboard.press('ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('ControlOrMeta+v')
  for (const person of [b, c]) {
    await roster.expectShift(person, day(1), early)
    await roster.expectShift(person, day(3), late)
    await roster.expectShift(person, day(5), early)
  }

  // One step back takes the whole block.
  await app.pressShortcut('CmdOrCtrl+Z')
  await roster.expectShift(b, day(1), '')
  await roster.expectShift(c, day(5), '')
  await roster.closeMessages()

  // The first row into the rows below it.
  await roster.select(a, day(1))
  for (let step = 0; step < 4; step += 1) await keyboard.press('Shift+ArrowRight')
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('ControlOrMeta+d')
  await roster.expectShift(b, day(4), late)

  // Cut is copy and clear.
  await keyboard.press('ControlOrMeta+x')
  await roster.expectShift(a, day(1), '')
  await roster.expectShift(b, day(5), '')
  await roster.select(b, day(8))
  await keyboard.press('ControlOrMeta+v')
  await roster.expectShift(b, day(8), early)
  await roster.expectShift(c, day(10), late)
})

test('last week again does not touch what is planned, unless it is asked to', async ({ app }) => {
  const roster = new RosterPage(app.page)
  const { a, early, late } = await rowsAndCodes(roster)
  const { keyboard } = app.page
  // 2025-12-15 is a Monday.
  await roster.select(a, day(15))
  for (const key of ['1', '1', '1']) await keyboard.press(key)
  await roster.select(a, day(23))
  await keyboard.press('2')
  await roster.expectShift(a, day(23), late)

  await roster.select(a, day(22))
  await app.page.getByRole('button', { name: '照上周排' }).click()
  await roster.expectMessage('排上了 2 格空的；另有 1 格已经排了别的班，没有动。')
  await roster.expectShift(a, day(22), early)
  await roster.expectShift(a, day(23), late)
  await roster.expectShift(a, day(24), early)
  await app.page.getByRole('button', { name: '也换掉' }).click()
  await roster.expectShift(a, day(23), early)
  await roster.expectMessage('其中 1 格换掉了原来的班次')
})

test('the mouse selects an area, paints with a brush in one step, and two people change places', async ({ app }) => {
  const roster = new RosterPage(app.page)
  const { a, b, early } = await rowsAndCodes(roster)
  const brush = app.page.getByRole('group', { name: '班次画笔' }).getByRole('button').first()

  await brush.click()
  await roster.drag([a, day(26)], [a, day(30)])
  for (const number of [26, 27, 28, 29, 30]) await roster.expectShift(a, day(number), early)
  await brush.click()

  await roster.drag([a, day(26)], [b, day(30)])
  await roster.expectSelection(2, 5)
  await app.page.getByRole('button', { name: '对调两人' }).click()
  await roster.expectMessage('已对调')
  await roster.expectShift(a, day(28), '')
  await roster.expectShift(b, day(28), early)

  await app.pressShortcut('CmdOrCtrl+Z')
  await roster.expectShift(b, day(28), '')
  await roster.expectShift(a, day(28), early)
  // The whole stroke is one step too.
  await app.pressShortcut('CmdOrCtrl+Z')
  for (const number of [26, 28, 30]) await roster.expectShift(a, day(number), '')
})

test('what a spreadsheet copied is pasted by codes; words that no shift has are said and nothing is written', async ({
  app,
}) => {
  const roster = new RosterPage(app.page)
  const { c, early, late } = await rowsAndCodes(roster)
  await roster.select(c, day(17))
  await roster.paste(`${early}\t${late}\r\n`)
  await roster.expectShift(c, day(17), early)
  await roster.expectShift(c, day(18), late)
  await roster.select(c, day(19))
  await roster.paste('通宵\t加急')
  await roster.expectMessage('没有贴上：不认识「通宵」「加急」。')
  await roster.expectShift(c, day(19), '')
})

test('a day on which somebody is not employed takes no shift, and says so', async ({ app }) => {
  const roster = new RosterPage(app.page)
  await roster.showMonth('2025-11')
  const gap = app.page.getByRole('button', { name: /不在职$/ }).first()
  await gap.click()
  await app.page.keyboard.press('1')
  await expect(app.page.getByText('这几天人不在职，没有排。')).toBeVisible()
  await expect(gap).toHaveText('')
})
