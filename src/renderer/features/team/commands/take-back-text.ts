/** What is said after something was taken back or handed over. */
export const takeBackText = {
  withdrawn: (count: number): string => `已收回 ${count} 个账号`,
  handed: (what: string, name: string): string => `${what} 已交给${name}`,
  returned: (what: string): string => `${what} 已归还`,
  backupDropped: (what: string): string => `已移除「${what}」的备份`,
  onLoan: '这件设备在别人手里，请先归还。',
  retired: (day: string): string => `这件设备 ${day} 已停用，不能再发放。`,
  notOnLoan: '这件设备已经归还过了。',
} as const
