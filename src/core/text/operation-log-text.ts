/** Words of the workbook of the operation log. */
export const operationLogText = {
  title: (shop: string, day: string): string => `${shop} 操作记录 ${day}`,
  sheets: { operations: '操作记录', changes: '改动明细' },
  heads: {
    operations: ['序号', '时间', '谁', '做了什么', '状态', '改动处数'],
    changes: ['序号', '时间', '做了什么', '内容', '哪一条', '项目', '原来', '改成'],
  },
  noDetails: '没有明细',
  more: (count: number): string => `还有 ${count} 处改动没有列出。请选一个月份，或选一种操作，再导出一次。`,
  hidden: '••••',
} as const
