import type { CDPSession, Page } from '@playwright/test'

/** One for each page: switching the tree for screen readers on and off at each look can end the page in Chromium 130. */
const sessions = new WeakMap<Page, Promise<CDPSession>>()
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

/** Every name and value that the browser hands to a screen reader, in one text. */
export async function accessibleText(page: Page): Promise<string> {
  const { nodes } = await (await sessionOf(page)).send('Accessibility.getFullAXTree')
  return nodes
    .filter((node) => !node.ignored)
    .flatMap((node) => [node.name?.value, node.value?.value, node.description?.value])
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n')
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
