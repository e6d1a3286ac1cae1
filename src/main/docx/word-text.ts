/** Names of our own styles in Word's list of styles, and who wrote the file. */
export const WORD_TEXT = {
  creator: '店班长',
  styleNames: { tableText: '说明书表格', tableHead: '说明书表头', fieldLabel: '说明书项目' },
  page: (page: 'before' | 'between' | 'after'): string => ({ before: '第 ', between: ' 页 / 共 ', after: ' 页' })[page],
} as const
