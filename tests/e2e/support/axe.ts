import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/**
 * Serious and critical findings, each with its rule and the place.
 * @param within  only this part of the page, as a CSS selector
 */
export async function seriousFindings(page: Page, within?: string): Promise<readonly string[]> {
  // Electron gives no second page for the frames' results: the older way works in the page itself.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations, passes } = await (within === undefined ? axe : axe.include(within)).analyze()
  expect(passes.length, 'rules that found something to check').toBeGreaterThan(5)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    )
}
