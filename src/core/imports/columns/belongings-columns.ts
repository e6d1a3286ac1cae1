import type { ColumnSpec, TableSpec } from './column-spec'

const NOTE = { headings: ['备注', '说明'], hint: '随便写', example: '' } as const

const ACCOUNT_COLUMNS = {
  platform: { headings: ['平台', '账号平台', '系统'], hint: '千牛、飞鸽、ERP……', example: '千牛', required: true },
  login: {
    headings: ['登录名', '账号', '子账号', '登录账号', '用户名'],
    hint: '不要写密码，本软件不保存任何密码',
    example: '我的网店:客服1',
    required: true,
    telling: true,
  },
  purpose: { headings: ['用途', '账号用途'], hint: '用来做什么', example: '售前接待', telling: true },
  permission: { headings: ['权限', '账号权限', '角色'], hint: '平台里给的权限', example: '客服', telling: true },
  holders: {
    headings: ['使用人', '持有人', '账号使用人'],
    hint: '工号或姓名，几个人用顿号分开',
    example: '甲一鸣',
    telling: true,
  },
  openedOn: { headings: ['启用日期', '开通日期'], hint: '没有的空着', example: '', telling: true },
  boundPhone: { headings: ['绑定手机', '绑定手机号'], hint: '收验证码的手机', example: '', telling: true },
  twoFactor: { headings: ['两步验证', '二次验证'], hint: '是 或 否', example: '是', telling: true },
  closedOn: { headings: ['停用日期', '注销日期'], hint: '还在用的空着', example: '', telling: true },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const ACCOUNTS_TABLE: TableSpec = {
  kind: 'accounts',
  title: '店铺账号',
  purpose: '一个账号一行；不写密码',
  columns: ACCOUNT_COLUMNS,
  needs: [['platform'], ['login'], ['purpose', 'permission', 'holders']],
  nameHint: /账号/,
}

const EQUIPMENT_COLUMNS = {
  name: {
    headings: ['设备', '设备名称', '物品名称'],
    hint: '一件一行',
    example: '客服笔记本 1 号',
    required: true,
    telling: true,
  },
  kind: { headings: ['设备类型', '设备类别'], hint: '电脑、手机、相机……', example: '电脑', telling: true },
  serial: { headings: ['序列号', '设备编号', 'SN'], hint: '同名的设备靠它区分', example: '', telling: true },
  boughtOn: { headings: ['购买日期', '购入日期'], hint: '没有的空着', example: '', telling: true },
  price: { headings: ['购买价格', '原值', '购入价格'], hint: '元', example: '', telling: true },
  holder: {
    headings: ['领用人', '使用人', '保管人'],
    hint: '工号或姓名；没有发出去的空着',
    example: '甲一鸣',
    telling: true,
  },
  lentOn: { headings: ['领用日期', '发放日期'], hint: '写了领用人就要写', example: '2025-03-01', telling: true },
  returnedOn: {
    headings: ['归还日期', '收回日期'],
    hint: '还没还的空着；再发给别人另写一行',
    example: '',
    telling: true,
  },
  condition: { headings: ['领用状况', '发放状况'], hint: '发出时的样子', example: '', telling: true },
  returnCondition: { headings: ['归还状况', '收回状况'], hint: '收回时的样子', example: '', telling: true },
  retiredOn: { headings: ['报废日期', '处置日期'], hint: '还在用的空着', example: '', telling: true },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const EQUIPMENT_TABLE: TableSpec = {
  kind: 'equipment',
  title: '设备',
  purpose: '一件一行；换人领用另写一行',
  columns: EQUIPMENT_COLUMNS,
  needs: [['name'], ['kind', 'serial', 'holder', 'lentOn', 'boughtOn']],
  nameHint: /设备|资产|领用/,
}

const CONTACT_COLUMNS = {
  organisation: {
    headings: ['单位', '单位名称', '公司名称', '合作单位'],
    hint: '公司或平台的名称',
    example: '某某包装厂',
    required: true,
    telling: true,
  },
  kind: {
    headings: ['联系人类型', '单位类型', '合作类型'],
    hint: '供应商、快递物流、平台、服务商、其他；空着按其他',
    example: '供应商',
    telling: true,
  },
  person: { headings: ['联系人', '联系人姓名'], hint: '对方是谁', example: '', telling: true },
  phone: { headings: ['联系电话', '电话', '手机', '手机号'], hint: '对方的电话', example: '' },
  wechat: { headings: ['微信', '微信号'], hint: '对方的微信', example: '' },
  about: { headings: ['联系事由', '事由', '业务'], hint: '什么事找他', example: '纸箱、气泡膜', telling: true },
  inCharge: { headings: ['对接人', '我方对接人', '负责人'], hint: '工号或姓名', example: '', telling: true },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const CONTACTS_TABLE: TableSpec = {
  kind: 'contacts',
  title: '外部联系人',
  purpose: '供应商、快递、平台等，一个联系人一行',
  columns: CONTACT_COLUMNS,
  needs: [['organisation'], ['kind', 'person', 'inCharge', 'about']],
  nameHint: /联系人|供应商|通讯录/,
}
export const CONTACT_KIND_WORDS = {
  供应商: 'supplier',
  厂家: 'supplier',
  快递物流: 'carrier',
  快递: 'carrier',
  物流: 'carrier',
  平台: 'platform',
  服务商: 'agency',
  代运营: 'agency',
  其他: 'other',
} as const
