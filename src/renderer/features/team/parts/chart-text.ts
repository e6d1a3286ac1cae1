/** Words around a drawing. */
export const chartText = {
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '适合窗口',
  output: '打印与导出',
  print: (paper: string): string => `打印（${paper} 横向）`,
  pdf: (paper: string): string => `存为 PDF（${paper} 横向）`,
  image: '存为图片（PNG）',
  excel: '导出 Excel',
} as const
