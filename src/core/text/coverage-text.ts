import type { FunctionPart, FunctionProblem } from '../staffing/edit-functions'
import type { FunctionCoverage } from '../staffing/function-coverage'

/** Words of 职能覆盖 and 协作关系 on screen and on paper. */
export const coverageText = {
  title: (shop: string): string => `${shop}职能覆盖表`,
  subtitle: (day: string, functions: number, gaps: number, singles: number): string =>
    `${day}　${functions} 项职能${gaps > 0 ? `，${gaps} 项没有人负责` : ''}${singles > 0 ? `，${singles} 项只有一个人` : ''}`,
  columns: { name: '职能', note: '内容', responsible: '负责人', backups: '备份', state: '状态', problem: '问题与建议' },
  states: {
    covered: '✓ 有人有备份',
    single: '▲ 只有一个人',
    gap: '✕ 没有人负责',
  } satisfies Record<FunctionCoverage['state'], string>,
  parts: { responsible: '负', backup: '备' } satisfies Record<FunctionPart, string>,
  matrixTitle: (shop: string): string => `${shop}职能分工矩阵`,
  matrixNote: '「负」为负责人，「备」为备份；末列为状态。',
  listMark: '、',
  blank: '—',

  handOverTitle: (shop: string): string => `${shop}岗位协作关系图`,
  handOverTitleOf: (shop: string, role: string): string => `${shop}「${role}」的上下游`,
  handOverListTitle: (shop: string): string => `${shop}岗位交接清单`,
  handOverSubtitle: (roles: number, items: number): string => `${roles} 个岗位，${items} 项交接`,
  handOverColumns: { from: '交出岗位', to: '接收岗位', item: '交接内容', says: '依据' },
  says: {
    both: '双方说明书都写了',
    giver: '只有交出方写了',
    receiver: '只有接收方写了',
    library: '岗位库',
  },
  notInShop: (name: string): string => `${name}（店里没有）`,
  upstream: '上游（交给它）',
  downstream: '下游（它交给）',
  arrowNote: '箭头从交出的岗位指向接收的岗位。',
} as const

export function functionProblemText(problem: FunctionProblem): string {
  switch (problem.code) {
    case 'name-missing':
      return '还没有职能名称。请填写。'
    case 'name-taken':
      return `已有叫「${problem.name}」的职能。请换一个名称。`
  }
}
