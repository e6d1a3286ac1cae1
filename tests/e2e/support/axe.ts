import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import axe from 'axe-core'

type Theme = 'light' | 'dark'
type Axe = typeof axe

/** What a theme can change: all other rules look at the markup, which is the same in both. */
const RULES_OF_COLOUR = ['color-contrast']

async function wearTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
  // Even the shortest transition needs a frame to get from one colour to the other; a turning loader never ends.
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)
    await frame()
    await frame()
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(moving.map((one) => one.finished))
  })
}

/**
 * Axe in the page itself, once for as long as the page lives: its Playwright builder takes a second for each look, most of it
 * to bring the same script again. There are no frames to go into.
 */
async function runAxe(page: Page, options: RunOptions, within?: string): Promise<AxeResults> {
  expect(page.frames()).toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(([place, asked]) => (Reflect.get(window, 'axe') as Axe).run(place ?? document, asked), [
    within,
    options,
  ] as const)
}

async function findingsIn(page: Page, theme: Theme, within?: string): Promise<readonly string[]> {
  await wearTheme(page, theme)
  const { violations, passes } = await runAxe(
    page,
    { resultTypes: ['violations'], ...(theme === 'dark' ? { runOnly: RULES_OF_COLOUR } : {}) },
    within,
  )
  const checked = passes.length + violations.length
  expect(checked, 'rules that found something to check').toBeGreaterThan(theme === 'dark' ? 0 : 5)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${theme}: ${impact} ${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    )
}

/**
 * Serious and critical findings in both themes, each with its theme, rule and place. The page is left in the light one.
 * @param within  only this part of the page, as a CSS selector
 */
export async function seriousFindings(page: Page, within?: string): Promise<readonly string[]> {
  const dark = await findingsIn(page, 'dark', within)
  return [...(await findingsIn(page, 'light', within)), ...dark]
}
