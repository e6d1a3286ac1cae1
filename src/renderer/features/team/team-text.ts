/** Chinese that all rooms of 团队 share. */
export const teamText = {
  title: '团队',
  note: '成员、任职、薪酬和岗位说明书。部门、岗位、薪酬、工时的变化都有生效日期，历史月份按当时的计算。',
  rooms: {
    members: '成员',
    roles: '岗位说明书',
    organisation: '组织架构',
    functions: '职能与协作',
    skills: '技能矩阵',
    holdings: '账号与设备',
    contacts: '外部联系人',
  },
  tabsLabel: '团队内容',
  department: '部门',
  role: '岗位',
} as const
