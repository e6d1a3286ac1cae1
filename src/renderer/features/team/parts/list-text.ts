/** Words of the lists of accounts, equipment, agreements and contacts. */
export const listText = {
  export: '导出 Excel',
  print: '打印',
  savePdf: '保存 PDF',
  paperTitle: (shop: string, list: string): string => `${shop}${list}`,
  paperSubtitle:
    (day: string) =>
    (count: number): string =>
      `${day} · 共 ${count} 行`,
  fileName: (shop: string, list: string): string => `${shop}_${list}`,
  nothingShown: '按现在的筛选一行也没有。请放宽筛选再打印。',
} as const
