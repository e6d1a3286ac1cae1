import type { OrganisationProblem } from '../staffing/rearrange-organisation'

/** Words of the organisation's pictures and of what stands against a change of it. */
export const organisationText = {
  chartTitle: (shop: string): string => `${shop}组织架构图`,
  reportingTitle: (shop: string): string => `${shop}汇报关系图`,
  asOf: (day: string, present: number, planned: number, vacancies: number): string =>
    `${day}　在岗 ${present} 人${planned > 0 ? `，编制 ${planned} 人` : ''}${vacancies > 0 ? `，缺 ${vacancies} 人` : ''}`,
  owner: '店主',
  lead: (name: string): string => `负责人：${name}`,
  noLead: '负责人：未定',
  heads: (present: number, planned: number): string => (planned > 0 ? `${present}/${planned} 人` : `${present} 人`),
  vacancies: (count: number): string => `缺 ${count}`,
  surplus: (count: number): string => `超 ${count}`,
  vacant: '空缺',
  homeless: '未归部门的岗位',
  unplaced: '还没有任职的成员',
  legend: '人数为「在岗/编制」；红色虚线框为空缺，「缺」「超」为与编制的差。',
  headCountTitle: (shop: string): string => `${shop}岗位编制表`,
  columns: {
    department: '部门',
    role: '岗位',
    planned: '编制',
    present: '在岗',
    difference: '差额',
    holders: '任职人',
    total: '合计',
  },
  full: '满编',
  listMark: '、',
} as const

/** What stands against a change of the organisation, and what to do. */
export function organisationProblemText(problem: OrganisationProblem): string {
  switch (problem.code) {
    case 'circle':
      return problem.name === problem.below
        ? `「${problem.name}」不能放到自己下面。请另选一个上级。`
        : problem.what === 'department'
          ? `「${problem.below}」本来就在「${problem.name}」下面，这样放会绕成一圈。请先把「${problem.below}」移出来，或另选上级部门。`
          : `「${problem.below}」最终要向「${problem.name}」汇报，这样改会绕成一圈。请先改「${problem.below}」的上级，或另选一个。`
    case 'nothing-changes':
      return '已经在那里了，没有变化。'
    case 'unknown':
      return '找不到这个部门或岗位，可能刚被删除。请再选一次。'
    case 'name-missing':
      return '还没有部门名称。请填写。'
    case 'name-taken':
      return `已有叫「${problem.name}」的部门。请换一个名称，或用「合并」。`
    case 'at-the-edge':
      return '已经排在最前或最后。'
  }
}
