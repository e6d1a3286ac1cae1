/** The backup from the menu and the palette; its code is loaded when it is first wanted. */
export async function backUp(): Promise<void> {
  const { backUpNow } = await import('../../features/data/commands/back-up-now')
  await backUpNow()
}
