import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { importProblemText } from '../../../src/core/text/import-text'
import { errorsOf, file, member, plan, sheet, SMALL_SHOP, told } from './sheet-building'

describe('员工名单', () => {
  it('needs nothing but names: numbers are made up, the hire day is assumed and said', () => {
    const found = plan([['姓名'], ['甲一鸣'], ['乙小满']], EMPTY_SHOP, { defaultMonth: month('2025-11') })
    expect(found.patch.members).toEqual([
      { id: 'm-001', employeeNo: '001', name: '甲一鸣', hiredOn: '2025-01-01' },
      { id: 'm-002', employeeNo: '002', name: '乙小满', hiredOn: '2025-01-01' },
    ])
    expect(found.patch.contractHours).toHaveLength(2)
    expect(told(found)).toEqual(['warning hire-day-assumed 2 入职日期', 'warning hire-day-assumed 3 入职日期'])
  })
  it('takes departments and roles by name and remembers the library role', () => {
    const found = plan([
      ['工号', '姓名', '部门', '岗位', '入职日期'],
      ['7', '丙知夏', '市场部', '美工', '2025/3/1'],
      ['8', '丁若溪', '市场部', '剪纸师', '2025/3/1'],
    ])
    expect(found.patch.departments).toEqual([{ id: 'dept-市场部', name: '市场部', order: 1 }])
    expect(found.patch.roles).toMatchObject([
      { name: '美工', libraryKey: 'designer', departmentId: 'dept-市场部' },
      { name: '剪纸师' },
    ])
    expect(found.patch.roles?.[1]).not.toHaveProperty('libraryKey')
    expect(found.patch.assignments?.[0]).toEqual({
      memberId: 'm-7',
      from: '2025-03-01',
      departmentId: 'dept-市场部',
      roleId: 'role-美工',
    })
  })
  it('keeps leading zeros, strips the mark of those who left, and reads every optional column', () => {
    const found = plan([
      [
        '姓名',
        '工号',
        '离职日期',
        '入职日期',
        '用工形式',
        '手机',
        '银行卡号',
        '开户行',
        '每日工时',
        '每周工时',
        '试用期至',
        '别名',
        '备注',
      ],
      [
        '戊书言（已离职）',
        '0012',
        '2025-11-20',
        '2025-05-01',
        '兼职',
        13800001111,
        '6200 0000 0000 0000 018',
        '示例银行',
        4,
        20,
        '2025-06-30',
        'WuShuYan、旺旺小戊',
        '周末班',
      ],
    ])
    expect(found.patch.members).toEqual([
      {
        id: 'm-0012',
        employeeNo: '0012',
        name: '戊书言',
        hiredOn: '2025-05-01',
        leftOn: '2025-11-20',
        phone: '13800001111',
        bankAccount: '6200000000000000018',
        bankName: '示例银行',
        aliases: ['WuShuYan', '旺旺小戊'],
        note: '周末班',
      },
    ])
    expect(found.patch.contractHours).toEqual([
      {
        memberId: 'm-0012',
        from: '2025-05-01',
        employment: 'part-time',
        minutesPerDay: 240,
        minutesPerWeek: 1200,
        probationUntil: '2025-06-30',
      },
    ])
    expect(told(found)).toEqual([])
  })
  it('gives made-up numbers only after all written ones are known, in all sheets', () => {
    const found = planImport(
      [
        {
          fileName: 'a.xlsx',
          sheets: [
            sheet('一', [
              ['姓名', '部门'],
              ['甲一鸣', '运营部'],
            ]),
            sheet('二', [
              ['工号', '姓名'],
              ['001', '乙小满'],
              ['017', '丙知夏'],
            ]),
          ],
        },
      ],
      EMPTY_SHOP,
    )
    expect(found.patch.members?.map((m) => `${m.employeeNo} ${m.name}`).sort()).toEqual([
      '001 乙小满',
      '017 丙知夏',
      '018 甲一鸣',
    ])
  })
  it('refuses a number that somebody else has, in the sheet or in the shop', () => {
    const inSheet = plan([
      ['工号', '姓名'],
      ['003', '丙知夏'],
      ['003', '丁若溪'],
    ])
    expect(inSheet.patch.members?.map((m) => m.name)).toEqual(['丙知夏'])
    expect(errorsOf(inSheet)).toEqual(['error duplicate-number 3 工号'])
    const inShop = plan(
      [
        ['工号', '姓名'],
        ['001', '丁若溪'],
      ],
      SMALL_SHOP,
    )
    expect(errorsOf(inShop)).toEqual(['error number-name-mismatch 2 工号'])
    expect(inShop.patch.members).toBeUndefined()
  })
  it('refuses two people of one name without numbers, and takes them with numbers', () => {
    expect(
      errorsOf(
        plan([
          ['姓名', '部门'],
          ['甲一鸣', '运营部'],
          ['甲一鸣', '客服部'],
        ]),
      ),
    ).toEqual(['error duplicate-name 3 姓名'])
    expect(
      plan([
        ['工号', '姓名'],
        ['1', '甲一鸣'],
        ['2', '甲一鸣'],
      ]).patch.members,
    ).toHaveLength(2)
  })
  it('keeps two people of one name apart by their numbers, wherever the name alone stands', () => {
    const two = mergePatch(
      SMALL_SHOP,
      plan(
        [
          ['工号', '姓名', '岗位', '手机'],
          ['001', '甲一鸣', '售前客服', '13800000001'],
          ['009', '甲一鸣', '售后客服', '13800000009'],
        ],
        SMALL_SHOP,
      ).patch,
    )
    expect(two.members.map((m) => [m.id, m.name, m.phone])).toEqual([
      ['m-001', '甲一鸣', '13800000001'],
      ['m-002', '乙小满', undefined],
      ['m-009', '甲一鸣', '13800000009'],
    ])
    expect(
      errorsOf(
        plan(
          [
            ['姓名', '备注'],
            ['甲一鸣', 'x'],
          ],
          two,
        ),
      ),
    ).toEqual(['error ambiguous-person 2 姓名'])
    const byNumber = plan(
      [
        ['工号', '姓名', '备注'],
        ['009', '甲一鸣', 'x'],
      ],
      two,
    )
    expect([told(byNumber), byNumber.patch.members?.map((m) => m.id)]).toEqual([[], ['m-009']])
    const contracts = plan(
      [
        ['姓名', '合同类型', '合同到期'],
        ['甲一鸣', '固定期限', '2027-12-31'],
      ],
      two,
    )
    expect(errorsOf(contracts)).toEqual(['error ambiguous-person 2 姓名'])
  })
  it('refuses a last day before the first, and an unreadable day, but takes the other rows', () => {
    const found = plan([
      ['工号', '姓名', '入职日期', '离职日期'],
      ['1', '甲一鸣', '2025-03-01', '2025-02-28'],
      ['2', '乙小满', '去年', ''],
      ['3', '丙知夏', '2025-03-01', '在职'],
    ])
    expect(errorsOf(found)).toEqual(['error left-before-hired 2 离职日期', 'error not-a-day 3 入职日期'])
    expect(found.patch.members?.map((m) => m.employeeNo)).toEqual(['3'])
  })
  it('never repeats a secret in a problem', () => {
    const found = plan([
      ['工号', '姓名', '入职日期', '身份证号', '银行卡号'],
      ['1', '甲一鸣', '2025-03-01', '99999919900101001X', '123'],
      ['2', '乙小满', '2025-03-01', 9.9999919900101e17, ''],
    ])
    expect(told(found)).toEqual([
      'warning id-number-odd 2 身份证号',
      'warning bank-account-odd 2 银行卡号',
      'warning digits-lost 3 身份证号',
    ])
    const texts = found.problems.map(importProblemText).join('\n')
    expect(texts).not.toContain('99999919900101001')
    expect(texts).not.toContain('123')
    expect(found.patch.members?.[1]).not.toHaveProperty('idNumber')
  })
  it('changes only what the sheet says of somebody known', () => {
    const shop = { ...SMALL_SHOP, members: [member('001', '甲一鸣', { phone: '13800001111', aliases: ['JiaYiMing'] })] }
    const found = plan(
      [
        ['姓名', '开户行', '手机'],
        ['甲一鸣', '示例银行', ''],
      ],
      shop,
    )
    expect(found.patch.members).toEqual([
      member('001', '甲一鸣', { phone: '13800001111', bankName: '示例银行', aliases: ['JiaYiMing'] }),
    ])
    expect(found.patch.assignments).toBeUndefined()
    expect(told(found)).toEqual([])
  })
  it('adds a placing from its own day on and keeps the history', () => {
    const found = plan(
      [
        ['工号', '姓名', '部门', '岗位', '任职日期'],
        ['001', '甲一鸣', '客服部', '客服主管', '2025-11-01'],
      ],
      SMALL_SHOP,
    )
    const after = mergePatch(SMALL_SHOP, found.patch)
    expect(after.assignments.filter((a) => a.memberId === 'm-001').map((a) => `${a.from} ${a.roleId}`)).toEqual([
      '2025-01-01 role-售前客服',
      '2025-11-01 role-客服主管',
    ])
  })
  it('replaces the placing and says so when no day is given', () => {
    const found = plan(
      [
        ['工号', '姓名', '岗位'],
        ['001', '甲一鸣', '客服主管'],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual(['warning role-changed-without-day 2 岗位'])
    expect(found.patch.assignments).toEqual([
      { memberId: 'm-001', from: '2025-01-01', departmentId: 'dept-客服部', roleId: 'role-客服主管' },
    ])
  })
})

describe('people are found', () => {
  const reward = (no: unknown, name: string): ReturnType<typeof plan> =>
    plan(
      [
        ['工号', '姓名', '月份', '类型', '金额'],
        [no as string, name, '2025-11', '奖励', 1],
      ],
      SMALL_SHOP,
    )
  it('by number, by name alone, and by the account of an attendance app', () => {
    expect(reward('001', '').patch.adjustments?.[0]?.memberId).toBe('m-001')
    expect(reward('', '甲 一鸣').patch.adjustments?.[0]?.memberId).toBe('m-001')
    expect(reward('', 'jiayiming').patch.adjustments?.[0]?.memberId).toBe('m-001')
  })
  it('by a number cell that lost its zeros, with a warning', () => {
    const found = reward(1, '甲一鸣')
    expect(found.patch.adjustments?.[0]?.memberId).toBe('m-001')
    expect(told(found)).toEqual(['warning number-matched-loosely 2 工号'])
  })
  it('not by such a number when two people could be meant', () => {
    const shop = { ...SMALL_SHOP, members: [member('007', '甲一鸣'), member('07', '乙小满')] }
    expect(
      errorsOf(
        plan(
          [
            ['工号', '月份', '类型', '金额'],
            [7, '2025-11', '奖励', 1],
          ],
          shop,
        ),
      ),
    ).toEqual(['error unknown-person 2 工号'])
  })
  it('not when number and name contradict each other', () => {
    expect(errorsOf(reward('001', '乙小满'))).toEqual(['error number-name-mismatch 2 工号'])
  })
  it('not when the name is that of two people', () => {
    const shop = { ...SMALL_SHOP, members: [member('001', '甲一鸣'), member('002', '甲一鸣')] }
    expect(
      errorsOf(
        plan(
          [
            ['姓名', '月份', '类型', '金额'],
            ['甲一鸣', '2025-11', '奖励', 1],
          ],
          shop,
        ),
      ),
    ).toEqual(['error ambiguous-person 2 姓名'])
  })
  it('and a stranger is named once, with every row left out', () => {
    const found = plan(
      [
        ['姓名', '日期', '时间'],
        ['丙知夏', '2025-11-03', '09:00'],
        ['丙知夏', '2025-11-04', '09:00'],
        ['甲一鸣', '2025-11-04', '09:00'],
      ],
      SMALL_SHOP,
    )
    expect(errorsOf(found)).toEqual(['error unknown-person 2 姓名'])
    expect(found.recognised[0]).toMatchObject({ rows: 3, accepted: 1 })
    expect(importProblemText(found.problems[0]!)).toBe(
      '表.xlsx「Sheet1」第 2 行“姓名”列：员工名单里没有“丙知夏”。请先在“团队”里添加此人，或改正工号、姓名。',
    )
  })
  it('also outside their employment, with a warning', () => {
    const shop = { ...SMALL_SHOP, members: [member('001', '甲一鸣', { leftOn: localDay('2025-10-31') })] }
    const found = plan(
      [
        ['姓名', '日期', '时间'],
        ['甲一鸣', '2025-10-31', '09:00'],
        ['甲一鸣', '2025-11-01', '09:00'],
      ],
      shop,
    )
    expect(told(found)).toEqual(['warning outside-employment 3 日期'])
    expect(found.recognised[0]?.accepted).toBe(2)
  })
  it('in one pass over all files, so that people may stand in a later file', () => {
    const files = [
      file('a打卡.xlsx', [
        ['工号', '日期', '时间'],
        ['1', '2025-11-03', '09:00'],
      ]),
      file('b员工.xlsx', [
        ['工号', '姓名', '入职日期'],
        ['1', '甲一鸣', '2025-01-01'],
      ]),
    ]
    expect(errorsOf(planImport(files, EMPTY_SHOP))).toEqual([])
  })
})
