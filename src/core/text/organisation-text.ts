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
  listMark: '、',
} as const
