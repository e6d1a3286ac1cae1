/** Words of the team's tables; headings are those of the import's own columns. */
export const teamSheetText = {
  title: (shop: string): string => (shop === '' ? '团队资料' : `${shop}团队资料`),
  listMark: '、',
  sentenceMark: '；',
  yesNo: (yes: boolean): string => (yes ? '是' : '否'),
} as const
