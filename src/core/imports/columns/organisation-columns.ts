import type { ColumnSpec, TableSpec } from './column-spec'
import { PERSON_COLUMNS } from './people-columns'

const NOTE = { headings: ['备注', '说明'], hint: '随便写', example: '' } as const

const DEPARTMENT_COLUMNS = {
  name: { headings: ['部门', '部门名称'], hint: '没有的部门会自动建立', example: '客服部', required: true },
  parent: { headings: ['上级部门', '所属上级'], hint: '没有上级的空着', example: '', telling: true },
  lead: { headings: ['负责人', '部门负责人', '部门主管'], hint: '工号或姓名', example: '', telling: true },
  duties: {
    headings: ['部门职责', '部门职能', '主要职责'],
    hint: '一句一条，换行或用分号分开',
    example: '接待咨询；处理售后',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const DEPARTMENTS_TABLE: TableSpec = {
  kind: 'departments',
  title: '部门',
  purpose: '一个部门一行：上级、负责人和职责',
  columns: DEPARTMENT_COLUMNS,
  needs: [['name'], ['parent', 'lead', 'duties']],
  nameHint: /部门|组织/,
}

const ROLE_COLUMNS = {
  role: {
    headings: ['岗位', '岗位名称', '职位'],
    hint: '没有的岗位会自动建立',
    example: '售前客服',
    required: true,
  },
  department: { headings: ['部门', '所属部门', '所在部门'], hint: '岗位属于哪个部门', example: '客服部' },
  reportsTo: {
    headings: ['直接上级', '汇报对象', '上级岗位'],
    hint: '上级的岗位名称；直接向店主汇报的空着',
    example: '',
    telling: true,
  },
  plannedHeads: {
    headings: ['编制', '编制人数', '定员', '定编'],
    hint: '计划用几个人，整数',
    example: '3',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const ROLES_TABLE: TableSpec = {
  kind: 'roles',
  title: '岗位编制',
  purpose: '一个岗位一行：部门、直接上级和编制',
  columns: ROLE_COLUMNS,
  needs: [['role'], ['reportsTo', 'plannedHeads']],
  nameHint: /编制|岗位/,
}

const FUNCTION_COLUMNS = {
  name: {
    headings: ['职能', '职能名称', '工作职能'],
    hint: '采购、选品、发货……',
    example: '采购',
    required: true,
    telling: true,
  },
  responsible: {
    headings: ['负责人', '主责人', '责任人'],
    hint: '工号或姓名，一个人',
    example: '甲一鸣',
    telling: true,
  },
  backups: {
    headings: ['备份', '备份人', '后备', '替补'],
    hint: '工号或姓名，几个人用顿号分开',
    example: '',
    telling: true,
  },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const FUNCTIONS_TABLE: TableSpec = {
  kind: 'functions',
  title: '职能分工',
  purpose: '一项职能一行：谁负责，谁能顶上',
  columns: FUNCTION_COLUMNS,
  needs: [['name'], ['responsible', 'backups']],
  nameHint: /职能|分工/,
}

const LADDER_COLUMNS = {
  ladder: {
    headings: ['通道', '发展通道', '通道名称', '晋升通道'],
    hint: '同一条通道的下面几行可以空着',
    example: '客服通道',
    telling: true,
  },
  title: {
    headings: ['职级', '职级名称', '台阶'],
    hint: '从低到高，一级一行',
    example: '客服',
    required: true,
    telling: true,
  },
  role: { headings: ['岗位', '对应岗位'], hint: '店里已有的岗位名称，没有的空着', example: '' },
  conditions: {
    headings: ['晋升条件', '任职条件', '条件'],
    hint: '一句一条，换行或用分号分开',
    example: '转正考核 80 分以上；在岗满一年',
    telling: true,
  },
  payRange: {
    headings: ['薪酬范围', '工资范围', '薪资范围'],
    hint: '随便写，如 5000–7000 元',
    example: '',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const LADDERS_TABLE: TableSpec = {
  kind: 'ladders',
  title: '发展通道',
  purpose: '一级一行，从低到高',
  columns: LADDER_COLUMNS,
  needs: [['title'], ['ladder', 'conditions']],
  nameHint: /通道|晋升/,
}

const SKILL_COLUMNS = {
  name: {
    headings: ['技能', '技能名称'],
    hint: '同一技能有几个岗位要求就写几行',
    example: '商品知识',
    required: true,
    telling: true,
  },
  group: { headings: ['技能分组', '分组'], hint: '矩阵里的分组，可以空着', example: '客服', telling: true },
  role: { headings: ['岗位', '要求岗位'], hint: '对这项技能有要求的岗位', example: '' },
  level: {
    headings: ['要求等级', '最低等级', '岗位要求'],
    hint: '1 了解、2 能独立做、3 熟练、4 能教别人',
    example: '',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const SKILLS_TABLE: TableSpec = {
  kind: 'skills',
  title: '技能要求',
  purpose: '有哪些技能，各岗位要求到几级',
  columns: SKILL_COLUMNS,
  needs: [['name'], ['group', 'level']],
  nameHint: /技能要求|技能表/,
}

const SKILL_LEVEL_COLUMNS = {
  ...PERSON_COLUMNS,
  skill: {
    headings: ['技能', '技能名称'],
    hint: '没有的技能会自动建立',
    example: '商品知识',
    required: true,
    telling: true,
  },
  level: {
    headings: ['等级', '技能等级', '评定等级', '熟练度'],
    hint: '1 了解、2 能独立做、3 熟练、4 能教别人',
    example: '3',
    required: true,
    telling: true,
  },
  assessedOn: {
    headings: ['评定日期', '评定日', '考核日期'],
    hint: '空着用入职日期',
    example: '2025-11-03',
    telling: true,
  },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const SKILL_LEVELS_TABLE: TableSpec = {
  kind: 'skill-levels',
  title: '技能评定',
  purpose: '一人一项技能一行',
  columns: SKILL_LEVEL_COLUMNS,
  needs: [['employeeNo', 'name'], ['skill'], ['level']],
  nameHint: /技能评定|技能矩阵/,
}

export const SKILL_LEVEL_WORDS = {
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  了解: '1',
  能独立做: '2',
  独立: '2',
  熟练: '3',
  能教别人: '4',
  精通: '4',
  '1级': '1',
  '2级': '2',
  '3级': '3',
  '4级': '4',
} as const
/** Between sentences of one cell: duties, conditions. */
export const SENTENCE_SEPARATOR = /[;；\n]+/
