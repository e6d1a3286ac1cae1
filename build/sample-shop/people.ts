import { isBankAccountPlausible } from '../../src/core/team/identity-numbers'

/** The sample shop's people. Every name is made of the old counting signs 甲乙丙丁… and 子寅: nobody is called so. */
export interface SamplePerson {
  readonly no: string
  readonly name: string
  readonly account: string
  readonly department: string
  readonly role: string
  readonly hiredOn: string
  readonly leftOn?: string
  readonly employment: '全日制' | '非全日制'
  readonly hoursPerDay: number
  readonly hoursPerWeek: number
  readonly probationUntil?: string
}

const fullTime = { employment: '全日制', hoursPerDay: 8, hoursPerWeek: 40 } as const

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    no: '001',
    name: '甲一鸣',
    account: 'JiaYiMing',
    department: '总经办',
    role: '店长',
    hiredOn: '2021-03-15',
    ...fullTime,
  },
  {
    no: '002',
    name: '乙小满',
    account: 'YiXiaoMan',
    department: '运营部',
    role: '运营专员',
    hiredOn: '2022-05-09',
    ...fullTime,
  },
  {
    no: '003',
    name: '丙知夏',
    account: 'BingZhiXia',
    department: '市场部',
    role: '推广专员',
    hiredOn: '2025-10-13',
    ...fullTime,
    probationUntil: '2026-01-12',
  },
  {
    no: '004',
    name: '丁若溪',
    account: 'DingRuoXi',
    department: '市场部',
    role: '设计师',
    hiredOn: '2023-06-05',
    leftOn: '2025-11-21',
    ...fullTime,
  },
  {
    no: '005',
    name: '戊书言',
    account: 'WuShuYan',
    department: '客服部',
    role: '售前客服',
    hiredOn: '2024-02-26',
    ...fullTime,
  },
  {
    no: '006',
    name: '己晴川',
    account: 'JiQingChuan',
    department: '客服部',
    role: '售前客服',
    hiredOn: '2024-07-15',
    ...fullTime,
  },
  {
    no: '007',
    name: '庚明月',
    account: 'GengMingYue',
    department: '客服部',
    role: '售后客服',
    hiredOn: '2025-03-03',
    ...fullTime,
  },
  {
    no: '008',
    name: '辛南风',
    account: 'XinNanFeng',
    department: '仓储物流部',
    role: '仓库主管',
    hiredOn: '2022-09-01',
    ...fullTime,
  },
  {
    no: '009',
    name: '壬北辰',
    account: 'RenBeiChen',
    department: '仓储物流部',
    role: '仓库打包员',
    hiredOn: '2025-05-12',
    ...fullTime,
  },
  {
    no: '010',
    name: '癸初雪',
    account: 'GuiChuXue',
    department: '仓储物流部',
    role: '仓库打包员',
    hiredOn: '2025-04-07',
    employment: '非全日制',
    hoursPerDay: 4,
    hoursPerWeek: 20,
  },
  {
    no: '011',
    name: '子怀瑾',
    account: 'ZiHuaiJin',
    department: '市场部',
    role: '主播',
    hiredOn: '2024-10-14',
    employment: '全日制',
    hoursPerDay: 6,
    hoursPerWeek: 36,
  },
  {
    no: '012',
    name: '寅星河',
    account: 'YinXingHe',
    department: '职能部',
    role: '财务',
    hiredOn: '2023-02-20',
    ...fullTime,
  },
]

export function personNo(no: string): SamplePerson {
  const person = SAMPLE_PEOPLE.find((candidate) => candidate.no === no)
  if (!person) throw new RangeError(`no such sample person: ${no}`)
  return person
}
export function worksOn(person: SamplePerson, day: string): boolean {
  return person.hiredOn <= day && (person.leftOn === undefined || day <= person.leftOn)
}
/** A number that looks like a bank card and is none: 62, zeros, the employee number and the check digit that fits. */
export function fakeBankCard(person: SamplePerson): string {
  const body = `6200000000000000${person.no.slice(1)}`
  const check = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find(isBankAccountPlausible)
  return check ?? body
}

/** What a profile shows besides: made up, like everything here. Phones begin with 000, which no network gives out. */
export interface SampleProfile {
  readonly birthday: string
  readonly gender: '男' | '女'
  readonly education: string
  readonly abilities: string
  readonly interests: string
  readonly emergency: readonly [name: string, relation: string]
}
const profile = (
  birthday: string,
  gender: SampleProfile['gender'],
  education: string,
  abilities: string,
  interests: string,
  emergency: SampleProfile['emergency'],
): SampleProfile => ({ birthday, gender, education, abilities, interests, emergency })
export const SAMPLE_PROFILES: Readonly<Record<string, SampleProfile>> = {
  '001': profile('1988-04-12', '男', '本科 市场营销', '选品、谈判、带团队', '跑步', ['甲未', '配偶']),
  '002': profile('1995-09-03', '女', '大专 电子商务', '标题优化、活动报名', '插花', ['乙申', '母亲']),
  '003': profile('1999-01-20', '女', '本科 广告学', '投放、看数据', '桌游', ['丙酉', '父亲']),
  '004': profile('1997-07-28', '女', '本科 视觉传达', '修图、详情页', '画画', ['丁戌', '母亲']),
  '005': profile('1998-11-15', '女', '大专 商务英语', '商品熟、会带新人', '唱歌', ['戊亥', '配偶']),
  '006': profile('2000-02-29', '男', '中专 计算机', '打字快', '篮球', ['己未', '父亲']),
  '007': profile('1996-06-06', '女', '大专 旅游管理', '处理投诉有耐心', '烘焙', ['庚申', '配偶']),
  '008': profile('1985-12-01', '男', '高中', '叉车、盘点、排班', '钓鱼', ['辛酉', '配偶']),
  '009': profile('1993-03-18', '男', '高中', '打包快、力气大', '骑行', ['壬戌', '哥哥']),
  '010': profile('2003-05-05', '女', '大专在读', '细心', '看书', ['癸亥', '母亲']),
  '011': profile('1999-08-08', '女', '本科 播音主持', '讲解、控场', '旅行', ['子未', '母亲']),
  '012': profile('1990-10-10', '女', '大专 会计', '做账、报税、算工资', '瑜伽', ['寅申', '配偶']),
}
