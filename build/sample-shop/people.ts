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
/** A number that looks like a bank card and is none: 62, zeros and the employee number. */
export function fakeBankCard(person: SamplePerson): string {
  return `6200000000000000${person.no}`
}
