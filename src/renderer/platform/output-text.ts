/** What is said after a file was written. */
export const outputText = {
  saved: (fileName: string): string => `已保存「${fileName}」`,
  savedMany: (count: number): string => `已保存 ${count} 个文件`,
  reveal: '打开所在文件夹',
  noPrinter: '没有找到打印机。请先接好打印机，或者保存成 PDF 文件。',
} as const
