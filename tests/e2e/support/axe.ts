import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

type Theme = 'light' | 'dark'

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

async function findingsIn(page: Page, theme: Theme, within?: string): Promise<readonly string[]> {
  await wearTheme(page, theme)
  // Electron gives no second page for the frames' results: the older way works in the page itself.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (theme === 'dark') axe.withRules(RULES_OF_COLOUR)
  const { violations, passes } = await (within === undefined ? axe : axe.include(within)).analyze()
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
