import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import type { RawCell } from '../../../src/core/imports/table-file'
import type { ShopData } from '../../../src/core/month/shop-data'
import { plan, SMALL_SHOP, told } from './sheet-building'

const after = (rows: readonly (readonly RawCell[])[], shop: ShopData = SMALL_SHOP): ShopData =>
  mergePatch(shop, plan(rows, shop).patch)
const toldOf = (rows: readonly (readonly RawCell[])[], shop: ShopData = SMALL_SHOP): readonly string[] =>
  told(plan(rows, shop))

describe('papers', () => {
  it('a contract is found by its first day and completed later', () => {
    const first = after([
      ['工号', '合同类型', '合同开始', '合同到期'],
      ['001', '', '', '2026-12-31'],
      ['002', '无固定期限', '2025-03-01', ''],
    ])
    expect(first.contracts).toEqual([
      {
        id: 'contract-m-001-2025-01-01',
        memberId: 'm-001',
        kind: 'fixed-term',
        from: '2025-01-01',
        until: '2026-12-31',
      },
      { id: 'contract-m-002-2025-03-01', memberId: 'm-002', kind: 'open-ended', from: '2025-03-01' },
    ])
    const signed = after(
      [
        ['工号', '合同类型', '签订日期'],
        ['001', '固定期限', '2025-01-05'],
      ],
      first,
    )
    expect(signed.contracts[0]).toEqual({ ...first.contracts[0], signedOn: '2025-01-05' })
    expect(
      toldOf([
        ['工号', '合同类型', '合同开始', '合同到期'],
        ['001', '固定期限', '2025-03-01', '2025-02-28'],
      ]),
    ).toEqual(['error ends-before-start 2 合同到期'])
  })
  it('a signature completes the agreement that waits for it; a second one is another', () => {
    const head = ['工号', '协议', '签署日期']
    const open = after([head, ['001', '保密协议', '']])
    const signed = after([head, ['001', '保密协议', '2025-01-02']], open)
    const again = after([head, ['001', '保密协议', '2026-01-02']], signed)
    expect(open.agreements).toMatchObject([{ kind: 'confidentiality' }])
    expect(signed.agreements.map((a) => [a.id, a.signedOn])).toEqual([[open.agreements[0]?.id, '2025-01-02']])
    expect(again.agreements.map((a) => a.signedOn)).toEqual(['2025-01-02', '2026-01-02'])
  })
  it('certificates are told apart by the day of issue', () => {
    const shop = after([
      ['工号', '证书', '发证日期', '有效期至', '证书编号'],
      ['001', '健康证', '2024-01-01', '2025-01-01', 'A1'],
      ['001', '健康证', '2025-01-01', '2026-01-01', 'A2'],
    ])
    expect(shop.certificates.map((c) => [c.name, c.number, c.expiresOn])).toEqual([
      ['健康证', 'A1', '2025-01-01'],
      ['健康证', 'A2', '2026-01-01'],
    ])
  })
  it('a movement looks up what stood before and after', () => {
    const moved = after([
      ['工号', '姓名', '部门', '岗位', '任职日期'],
      ['001', '甲一鸣', '客服部', '客服主管', '2025-11-01'],
    ])
    const shop = after(
      [
        ['工号', '异动类型', '异动日期', '异动原因', '离职类型'],
        ['001', '晋升', '2025-11-01', '业绩好', ''],
        ['002', '入职', '2025-03-01', '', ''],
        ['002', '离职', '2025-11-30', '', '本人辞职'],
      ],
      moved,
    )
    expect(shop.movements).toMatchObject([
      { kind: 'promotion', reason: '业绩好', before: { roleId: 'role-售前客服' }, after: { roleId: 'role-客服主管' } },
      { kind: 'hired', after: { roleId: 'role-售前客服' } },
      { kind: 'leaving', leavingReason: 'resigned', before: { roleId: 'role-售前客服' } },
    ])
    expect(shop.movements[1]).not.toHaveProperty('before')
    expect(shop.movements[2]).not.toHaveProperty('after')
  })
  it('items of a check list are found by their words', () => {
    const head = ['工号', '清单', '事项', '完成日期', '经办人']
    const first = after([
      head,
      ['001', '入职', '核对身份证原件，留存复印件', '2025-01-01', '店主'],
      ['001', '入职', '领钥匙', '', ''],
    ])
    expect(first.checklists).toEqual([
      {
        id: 'checklist-m-001-joining',
        memberId: 'm-001',
        kind: 'joining',
        startedOn: '2025-01-01',
        items: [
          { text: '核对身份证原件，留存复印件', key: 'identity', doneOn: '2025-01-01', by: '店主' },
          { text: '领钥匙' },
        ],
      },
    ])
    const later = after([head, ['001', '入职清单', '领钥匙', '2025-01-03', '']], first)
    expect(later.checklists[0]?.items.map((i) => i.doneOn)).toEqual(['2025-01-01', '2025-01-03'])
  })
  it('a description is signed in a version that exists', () => {
    const rows = [
      ['工号', '岗位', '版本', '签收日期'],
      ['001', '售前客服', 1, '2025-01-02'],
      ['002', '售前客服', 2, '2025-03-02'],
      ['002', '剪纸师', 1, '2025-03-02'],
    ]
    expect(toldOf(rows)).toEqual(['error unknown-version 3 版本', 'error unknown-role 4 岗位'])
    expect(after(rows).descriptionSignatures).toEqual([
      { roleId: 'role-售前客服', version: 1, memberId: 'm-001', signedOn: '2025-01-02' },
    ])
  })
})

describe('accounts, equipment and outside contacts', () => {
  it('accounts are found by platform and login', () => {
    const first = after([
      ['平台', '登录名', '用途', '使用人', '两步验证'],
      ['千牛', '店:客服1', '接待', '001、乙小满', '是'],
    ])
    expect(first.shopAccounts).toMatchObject([
      {
        platform: '千牛',
        login: '店:客服1',
        purpose: '接待',
        permission: '',
        holderIds: ['m-001', 'm-002'],
        twoFactor: true,
      },
    ])
    const moved = after(
      [
        ['平台', '登录名', '使用人', '权限'],
        ['千牛', '店:客服1', '002', '客服'],
      ],
      first,
    )
    expect(moved.shopAccounts).toEqual([{ ...first.shopAccounts[0], holderIds: ['m-002'], permission: '客服' }])
  })
  it('a thing goes from hand to hand, one after the other', () => {
    const rows = [
      ['设备', '设备类型', '序列号', '购买价格', '领用人', '领用日期', '归还日期', '归还状况'],
      ['笔记本', '电脑', 'SN1', 3200, '001', '2025-01-05', '2025-05-01', '完好'],
      ['笔记本', '电脑', 'SN1', '', '002', '2025-05-02', '', ''],
      ['笔记本', '电脑', 'SN2', '', '001', '2025-05-02', '', ''],
    ]
    const shop = after(rows)
    expect(toldOf(rows)).toEqual([])
    expect(shop.equipment.map((e) => [e.id, e.serial, e.priceFen])).toEqual([
      ['equipment-笔记本', 'SN1', 320_000],
      ['equipment-笔记本-2', 'SN2', undefined],
    ])
    expect(shop.equipmentLoans.map((l) => [l.equipmentId, l.memberId, l.until])).toEqual([
      ['equipment-笔记本', 'm-001', '2025-05-01'],
      ['equipment-笔记本', 'm-002', undefined],
      ['equipment-笔记本-2', 'm-001', undefined],
    ])
    expect(
      toldOf(
        [
          ['设备', '序列号', '领用人', '领用日期', '归还日期'],
          ['笔记本', 'SN1', '001', '2025-06-01', ''],
          ['相机', '', '001', '', ''],
          ['手机', '', '001', '2025-06-01', '2025-05-31'],
        ],
        shop,
      ),
    ).toEqual([
      'error still-on-loan 2 领用人',
      'error holder-without-day 3 领用日期',
      'error ends-before-start 4 归还日期',
    ])
  })
  it('contacts are found by organisation and person', () => {
    const first = after([
      ['单位', '联系人类型', '联系人', '联系电话', '联系事由', '对接人'],
      ['青木厂', '供应商', '卯师傅', '000-1', '纸箱', '乙小满'],
      ['飞燕快递', '', '', '', '揽收', ''],
    ])
    expect(first.contacts).toMatchObject([
      {
        organisation: '青木厂',
        kind: 'supplier',
        person: '卯师傅',
        phone: '000-1',
        about: '纸箱',
        inChargeId: 'm-002',
      },
      { organisation: '飞燕快递', kind: 'other', about: '揽收' },
    ])
    const changed = after(
      [
        ['单位', '联系人', '微信', '联系事由'],
        ['青木厂', '卯师傅', 'demo', '纸箱'],
      ],
      first,
    )
    expect(changed.contacts[0]).toEqual({ ...first.contacts[0], wechat: 'demo' })
    expect(changed.contacts).toHaveLength(2)
  })
})

describe('the list of members', () => {
  it('takes what a profile shows, and the contract', () => {
    const shop = after([
      [
        '姓名',
        '工号',
        '生日',
        '性别',
        '微信',
        '住址',
        '紧急联系人',
        '紧急联系电话',
        '与本人关系',
        '学历',
        '特长',
        '合同到期',
      ],
      ['甲一鸣', '001', 32245, '男', 'demo', '示例路 1 号', '甲未', '000-1', '配偶', '大专', '修图', '2026-12-31'],
    ])
    expect(shop.members[0]).toMatchObject({
      birthday: '1988-04-12',
      gender: 'male',
      wechat: 'demo',
      address: '示例路 1 号',
      emergencyContact: { name: '甲未', phone: '000-1', relation: '配偶' },
      education: '大专',
      abilities: '修图',
    })
    expect(shop.contracts).toMatchObject([
      { memberId: 'm-001', kind: 'fixed-term', from: '2025-01-01', until: '2026-12-31' },
    ])
    const later = after(
      [
        ['姓名', '紧急联系电话', '部门'],
        ['甲一鸣', '000-2', ''],
      ],
      shop,
    )
    expect(later.members[0]?.emergencyContact).toEqual({ name: '甲未', phone: '000-2', relation: '配偶' })
  })
  it('does not write down what the ID number says already', () => {
    const rows = [
      ['姓名', '工号', '身份证号', '生日', '性别'],
      ['甲一鸣', '001', '11010519491231002X', '1949-12-31', '女'],
    ]
    expect(after(rows).members[0]).not.toHaveProperty('birthday')
    expect(after(rows).members[0]).not.toHaveProperty('gender')
    const other = after([
      ['姓名', '工号', '身份证号', '生日'],
      ['甲一鸣', '001', '11010519491231002X', '1950-01-01'],
    ])
    expect(other.members[0]?.birthday).toBe('1950-01-01')
  })
  it('keeps the stints of somebody who came back', () => {
    const earlierStints = [{ hiredOn: '2024-01-01', leftOn: '2024-06-30' }]
    const shop = {
      ...SMALL_SHOP,
      members: SMALL_SHOP.members.map((m) => ({ ...m, earlierStints })),
    } as unknown as ShopData
    expect(
      after(
        [
          ['姓名', '工号', '备注'],
          ['甲一鸣', '001', 'x'],
        ],
        shop,
      ).members[0],
    ).toMatchObject({ earlierStints, note: 'x' })
  })
})
