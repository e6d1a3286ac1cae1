import type { Page } from '@playwright/test'

/** Every name and value that the browser hands to a screen reader, in one text. */
export async function accessibleText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes
      .filter((node) => !node.ignored)
      .flatMap((node) => [node.name?.value, node.value?.value, node.description?.value])
      .filter((text) => typeof text === 'string' && text !== '')
      .join('\n')
  } finally {
    await session.detach()
  }
}

/** What 「全选」 and 「复制」 would take along. */
export async function selectableText(page: Page): Promise<string> {
  await page.keyboard.press('Control+A')
  return page.evaluate(() => {
    document.execCommand('selectAll')
    const text = window.getSelection()?.toString() ?? ''
    window.getSelection()?.removeAllRanges()
    return text
  })
}

/** Everything the document holds: texts, labels, titles, values of fields. */
export async function documentText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)
    return [document.documentElement.outerHTML, ...values].join('\n')
  })
}
