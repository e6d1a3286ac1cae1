import { DEPARTMENT_TEMPLATES } from '../../src/core/roles/library/department-templates'
import { FUNCTION_LIBRARY } from '../../src/core/roles/library/function-library'
import { LADDER_LIBRARY } from '../../src/core/roles/library/ladder-library'
import { libraryRole, ROLE_LIBRARY } from '../../src/core/roles/library/role-library'
import { SKILL_LIBRARY } from '../../src/core/roles/library/skill-library'
import { SKILL_LEVEL_LABELS } from '../../src/core/text/staffing-text'
import { personNo, SAMPLE_PEOPLE } from './people'
import type { SampleCell, SampleTable } from './table'

const name = (no: string): string => personNo(no).name
const person = (no: string): readonly SampleCell[] => [no, name(no)]

/** The organisation: five departments and the office, the store manager above all. */
const FIVE = DEPARTMENT_TEMPLATES.find((template) => template.key === 'five-department')
const dutiesOf = (department: string): string =>
  FIVE?.departments.find((each) => each.name === department)?.duties.join('；') ?? '管资金、记账、报税，核算工资'
const DEPARTMENTS: SampleTable = {
  sheet: '部门',
  head: ['部门', '上级部门', '负责人', '部门职责'],
  rows: [
    ['总经办', null, name('001'), dutiesOf('总经办')],
    ['运营部', '总经办', name('002'), dutiesOf('运营部')],
    ['市场部', '总经办', name('003'), dutiesOf('市场部')],
    ['客服部', '总经办', name('005'), dutiesOf('客服部')],
    ['仓储物流部', '总经办', name('008'), dutiesOf('仓储物流部')],
    ['职能部', '总经办', name('012'), dutiesOf('职能部')],
  ],
  widths: [14, 14, 12, 60],
}
const ROLES: SampleTable = {
  sheet: '岗位编制',
  head: ['岗位', '部门', '直接上级', '编制'],
  rows: [
    ['店长', '总经办', null, 1],
    ['运营专员', '运营部', '店长', 1],
    ['推广专员', '市场部', '店长', 1],
    ['设计师', '市场部', '推广专员', 1],
    ['主播', '市场部', '推广专员', 1],
    ['售前客服', '客服部', '店长', 3],
    ['售后客服', '客服部', '店长', 1],
    ['仓库主管', '仓储物流部', '店长', 1],
    ['仓库打包员', '仓储物流部', '仓库主管', 2],
    ['财务', '职能部', '店长', 1],
  ],
}

/** Who answers for what. Data has nobody, design hangs on somebody who has left, copy on one person alone. */
const WHO: Readonly<Record<string, readonly [responsible: string | null, ...backups: string[]]>> = {
  selection: ['001', '002'],
  purchasing: ['001', '008'],
  listing: ['002', '003'],
  stock: ['008', '002'],
  shipping: ['008', '009'],
  returns: ['009', '010'],
  promotion: ['003', '002'],
  campaign: ['002', '003'],
  presale: ['005', '006'],
  aftersale: ['007', '005'],
  design: ['004'],
  copy: ['002'],
  content: ['011'],
  live: ['011', '005'],
  data: [null],
  systems: ['001'],
  finance: ['012'],
  people: ['012', '001'],
}
const FUNCTIONS: SampleTable = {
  sheet: '职能分工',
  head: ['职能', '负责人', '备份', '备注'],
  rows: FUNCTION_LIBRARY.map(({ key, name: title, about }) => {
    const [responsible = null, ...backups] = WHO[key] ?? []
    return [title, responsible === null ? null : name(responsible), backups.map(name).join('、') || null, about]
  }),
}

const LADDERS: SampleTable = {
  sheet: '发展通道',
  head: ['通道', '职级', '岗位', '晋升条件', '薪酬范围'],
  rows: LADDER_LIBRARY.filter((ladder) => ladder.key !== 'content').flatMap(({ name: ladder, steps }) =>
    steps.map(({ title, roleKey, conditions }): readonly SampleCell[] => {
      const role = roleKey === undefined ? undefined : libraryRole(roleKey)
      const isHere = SAMPLE_PEOPLE.some((each) => each.role === role?.name)
      return [
        ladder,
        title,
        isHere && role ? role.name : null,
        conditions.join('；'),
        role?.description.payRange ?? null,
      ]
    }),
  ),
}

/** The skills that the sample's roles ask for, and how far people have come: mostly there, with a few gaps. */
const ROLE_OF_KEY = new Map(
  ROLE_LIBRARY.filter((role) => SAMPLE_PEOPLE.some((each) => each.role === role.name)).map((role) => [
    role.key,
    role.name as string,
  ]),
)
/** Below what the role asks for. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  '002': ['campaign-signup'],
  '003': ['paid-promotion'],
  '006': ['presale', 'platform-rules'],
  '009': ['stocktaking'],
  '010': ['picking', 'erp'],
  '011': ['live-control'],
}
/** Beyond the own role: who could step in for others. */
const EXTRA: Readonly<Record<string, Readonly<Record<string, 1 | 2 | 3 | 4>>>> = {
  '001': { bargaining: 3, selection: 4, payroll: 2, spreadsheets: 3 },
  '002': { copywriting: 2, 'shop-diagnosis': 2 },
  '003': { 'campaign-plan': 2 },
  '005': { aftersale: 2, 'live-hosting': 1, coaching: 2 },
  '007': { presale: 2 },
  '008': { bargaining: 2 },
}
const SKILLS: SampleTable = {
  sheet: '技能要求',
  head: ['技能', '技能分组', '岗位', '要求等级'],
  rows: SKILL_LIBRARY.flatMap(({ key, name: skill, group, requirements }): readonly (readonly SampleCell[])[] => {
    const asked = Object.entries(requirements).flatMap(([roleKey, level]): readonly (readonly SampleCell[])[] => {
      const role = ROLE_OF_KEY.get(roleKey)
      return role === undefined ? [] : [[skill, group, role, SKILL_LEVEL_LABELS[level]]]
    })
    const isKnown = Object.values(EXTRA).some((own) => own[key] !== undefined)
    return asked.length === 0 && isKnown ? [[skill, group, null, null]] : asked
  }),
}
const SKILL_LEVELS: SampleTable = {
  sheet: '技能评定',
  head: ['工号', '姓名', '技能', '等级', '评定日期'],
  rows: SAMPLE_PEOPLE.filter((each) => each.leftOn === undefined).flatMap(({ no, role }) => {
    const key = ROLE_LIBRARY.find((each) => each.name === role)?.key ?? ''
    return SKILL_LIBRARY.flatMap((skill): readonly (readonly SampleCell[])[] => {
      const needed = skill.requirements[key]
      const level = needed === undefined ? EXTRA[no]?.[skill.key] : needed - (SHORT[no]?.includes(skill.key) ? 1 : 0)
      if (level === undefined || level < 1) return []
      return [[...person(no), skill.name, SKILL_LEVEL_LABELS[level as 1 | 2 | 3 | 4], '2025-11-28']]
    })
  }),
}

/** What hangs together with whom, for the chart, the matrix and the cover of functions. */
export const ORGANISATION_TABLES: readonly SampleTable[] = [
  DEPARTMENTS,
  ROLES,
  FUNCTIONS,
  LADDERS,
  SKILLS,
  SKILL_LEVELS,
]
