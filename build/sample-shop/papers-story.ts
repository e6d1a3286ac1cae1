import { CHECKLIST_LIBRARY } from '../../src/core/roles/library/checklist-library'
import type { ChecklistKind } from '../../src/core/team/checklist'
import { CHECKLIST_KIND_LABELS } from '../../src/core/text/staffing-text'
import { personNo, SAMPLE_PEOPLE, worksOn } from './people'
import type { SampleCell, SampleTable } from './table'
import { yuan } from './table'

const OWNER = '店主'
const person = (no: string): readonly SampleCell[] => [no, personNo(no).name]

/** Contracts in order; who is not named has worked here on an open-ended one from the first day. */
const TERMS: readonly (readonly [no: string, from: string, until: string | null])[] = [
  ['002', '2022-05-09', '2025-05-08'],
  ['002', '2025-05-09', '2028-05-08'],
  ['003', '2025-10-13', '2028-10-12'],
  ['004', '2023-06-05', '2026-06-04'],
  ['005', '2024-02-26', '2027-02-25'],
  ['006', '2024-07-15', '2027-07-14'],
  ['007', '2025-03-03', '2028-03-02'],
  ['008', '2022-09-01', '2025-08-31'],
  ['008', '2025-09-01', '2028-08-31'],
  ['009', '2025-05-12', '2028-05-11'],
  ['010', '2025-04-07', '2027-04-06'],
  ['011', '2024-10-14', '2027-10-13'],
]
const CONTRACTS: SampleTable = {
  sheet: '劳动合同',
  head: ['工号', '姓名', '合同类型', '合同开始', '合同到期', '签订日期', '备注'],
  rows: [
    ...SAMPLE_PEOPLE.filter(({ no }) => !TERMS.some(([own]) => own === no)).map(
      ({ no, hiredOn }): readonly SampleCell[] => [...person(no), '无固定期限', hiredOn, null, hiredOn, null],
    ),
    ...TERMS.map(([no, from, until]): readonly SampleCell[] => [
      ...person(no),
      '固定期限',
      from,
      until,
      from,
      no === '010'
        ? '非全日制，每天 4 小时'
        : from === personNo(no).hiredOn
          ? null
          : '第二次固定期限，到期应转无固定期限',
    ]),
  ],
}
const CERTIFICATES: SampleTable = {
  sheet: '证书',
  head: ['工号', '姓名', '证书', '证书编号', '发证日期', '有效期至'],
  rows: [
    [...person('008'), '叉车作业证', '示例-0008', '2023-10-10', '2027-10-09'],
    [...person('009'), '健康证', '示例-0009', '2025-05-06', '2026-05-05'],
    [...person('011'), '普通话水平测试等级证书', '示例-0011', '2019-06-01', null],
    [...person('012'), '初级会计专业技术资格', '示例-0012', '2020-09-01', null],
  ],
}
const AGREEMENTS: SampleTable = {
  sheet: '协议签收',
  head: ['工号', '姓名', '协议', '签署日期', '备注'],
  rows: [
    ...SAMPLE_PEOPLE.flatMap(({ no, hiredOn }): readonly (readonly SampleCell[])[] => [
      [...person(no), '保密协议', hiredOn, null],
      [...person(no), '员工手册签收', no === '003' ? null : hiredOn, null],
    ]),
    [...person('011'), '肖像授权书', '2024-10-14', '直播与短视频'],
  ],
}
const MOVEMENTS: SampleTable = {
  sheet: '异动',
  head: ['工号', '姓名', '异动类型', '异动日期', '异动原因', '离职类型'],
  rows: [
    ...SAMPLE_PEOPLE.map(({ no, hiredOn }): readonly SampleCell[] => [...person(no), '入职', hiredOn, null, null]),
    [...person('007'), '转正', '2025-05-03', '试用期考核合格', null],
    [...person('005'), '调薪', '2025-10-16', '连续三个月满意度第一', null],
    [...person('004'), '离职', '2025-11-21', '回老家发展', '本人辞职'],
  ],
}

/** A list whose items are done in turn from a day on; the open ones are named. */
function listRows(
  no: string,
  kind: ChecklistKind,
  day: string,
  open: readonly string[],
): readonly (readonly SampleCell[])[] {
  return CHECKLIST_LIBRARY[kind].map(({ key = '', text }) => {
    const isOpen = open.includes(key)
    return [...person(no), CHECKLIST_KIND_LABELS[kind], text, isOpen ? null : day, isOpen ? null : OWNER]
  })
}
const CHECKLISTS: SampleTable = {
  sheet: '办理清单',
  head: ['工号', '姓名', '清单', '事项', '完成日期', '经办人'],
  rows: [
    ...listRows('003', 'joining', '2025-10-13', ['handbook', 'mentor']),
    ...listRows('004', 'leaving', '2025-11-21', ['accounts', 'equipment', 'certificate']),
  ],
}
const SIGNATURES: SampleTable = {
  sheet: '说明书签收',
  head: ['工号', '姓名', '岗位', '版本', '签收日期'],
  rows: SAMPLE_PEOPLE.filter((each) => worksOn(each, '2025-09-02') && each.no !== '006').map(({ no, role }) => [
    ...person(no),
    role,
    1,
    '2025-09-02',
  ]),
}

export const PAPER_TABLES: readonly SampleTable[] = [
  CONTRACTS,
  CERTIFICATES,
  AGREEMENTS,
  MOVEMENTS,
  CHECKLISTS,
  SIGNATURES,
]

const holders = (...numbers: readonly string[]): string => numbers.map((no) => personNo(no).name).join('、')
/** 丁若溪 has left and still holds an account and a drawing tablet: what the lists of open things are for. */
const ACCOUNTS: SampleTable = {
  sheet: '店铺账号',
  head: ['平台', '登录名', '用途', '权限', '使用人', '绑定手机', '两步验证', '停用日期', '备注'],
  rows: [
    ['千牛', '晴禾示例店', '主账号', '全部', holders('001'), '000-00000001', '是', null, '只在店长电脑上登录'],
    ['千牛', '晴禾示例店:客服1', '售前接待', '客服', holders('005'), '000-00000005', '是', null, null],
    ['千牛', '晴禾示例店:客服2', '售前接待', '客服', holders('006'), '000-00000006', '是', null, null],
    [
      '千牛',
      '晴禾示例店:售后',
      '售后处理',
      '客服、退款 200 元以内',
      holders('007', '005'),
      '000-00000007',
      '是',
      null,
      null,
    ],
    ['千牛', '晴禾示例店:美工', '图片空间、页面', '装修', holders('004'), '000-00000004', '否', null, null],
    ['千牛', '晴禾示例店:运营', '商品与活动', '运营', holders('002'), '000-00000002', '是', null, null],
    ['推广后台', '晴禾示例店:推广', '投放', '推广', holders('003'), '000-00000003', '是', null, null],
    ['抖店', 'qinghe-demo-live', '直播间', '直播、商品', holders('011', '003'), '000-00000011', '否', null, null],
    ['打单软件', 'qinghe-demo-wms', '打印面单', '仓库', holders('008', '009'), null, '否', null, null],
    ['打单软件', 'qinghe-demo-old', '旧仓库账号', '仓库', null, null, '否', '2025-06-30', '换软件后停用'],
  ],
}
const EQUIPMENT: SampleTable = {
  sheet: '设备',
  head: [
    '设备',
    '设备类型',
    '序列号',
    '购买日期',
    '购买价格',
    '领用人',
    '领用日期',
    '归还日期',
    '领用状况',
    '归还状况',
    '报废日期',
  ],
  rows: [
    [
      '店长笔记本',
      '电脑',
      'DEMO-PC-01',
      '2023-02-01',
      yuan(5200),
      holders('001'),
      '2023-02-01',
      null,
      '全新',
      null,
      null,
    ],
    [
      '运营笔记本',
      '电脑',
      'DEMO-PC-02',
      '2022-05-09',
      yuan(4300),
      holders('002'),
      '2022-05-09',
      null,
      '全新',
      null,
      null,
    ],
    [
      '推广笔记本',
      '电脑',
      'DEMO-PC-03',
      '2024-03-01',
      yuan(4800),
      holders('003'),
      '2025-10-13',
      null,
      '九成新',
      null,
      null,
    ],
    [
      '设计台式机',
      '电脑',
      'DEMO-PC-04',
      '2023-06-01',
      yuan(8600),
      holders('004'),
      '2023-06-05',
      '2025-11-21',
      '全新',
      '完好',
      null,
    ],
    [
      '数位板',
      '设计设备',
      'DEMO-TAB-01',
      '2023-06-01',
      yuan(900),
      holders('004'),
      '2023-06-05',
      null,
      '全新',
      null,
      null,
    ],
    [
      '客服电脑 1 号',
      '电脑',
      'DEMO-PC-05',
      '2024-02-20',
      yuan(3200),
      holders('005'),
      '2024-02-26',
      null,
      '全新',
      null,
      null,
    ],
    [
      '客服电脑 2 号',
      '电脑',
      'DEMO-PC-06',
      '2024-02-20',
      yuan(3200),
      holders('006'),
      '2024-07-15',
      null,
      '九成新',
      null,
      null,
    ],
    [
      '客服电脑 3 号',
      '电脑',
      'DEMO-PC-07',
      '2024-02-20',
      yuan(3200),
      holders('007'),
      '2025-03-03',
      null,
      '九成新',
      null,
      null,
    ],
    [
      '扫码枪 1 号',
      '仓库设备',
      'DEMO-SCAN-01',
      '2024-05-01',
      yuan(260),
      holders('010'),
      '2025-04-07',
      '2025-05-11',
      '完好',
      '完好',
      null,
    ],
    [
      '扫码枪 1 号',
      '仓库设备',
      'DEMO-SCAN-01',
      '2024-05-01',
      yuan(260),
      holders('009'),
      '2025-05-12',
      null,
      '完好',
      null,
      null,
    ],
    [
      '直播手机',
      '手机',
      'DEMO-TEL-01',
      '2024-10-10',
      yuan(3600),
      holders('011'),
      '2024-10-14',
      null,
      '全新',
      null,
      null,
    ],
    ['相机', '摄影设备', 'DEMO-CAM-01', '2022-08-01', yuan(6800), null, null, null, null, null, null],
    ['旧打印机', '仓库设备', 'DEMO-PRT-01', '2020-01-01', yuan(700), null, null, null, null, null, '2025-06-30'],
  ],
}
const CONTACTS: SampleTable = {
  sheet: '外部联系人',
  head: ['单位', '联系人类型', '联系人', '联系电话', '微信', '联系事由', '对接人', '备注'],
  rows: [
    [
      '青木家居制品厂（虚构）',
      '供应商',
      '卯师傅',
      '000-10000001',
      'demo-qingmu',
      '收纳架、置物架，交期 15 天',
      holders('001'),
      null,
    ],
    [
      '云朵包装材料行（虚构）',
      '供应商',
      '辰老板',
      '000-10000002',
      'demo-yunduo',
      '纸箱、气泡膜、胶带',
      holders('008'),
      null,
    ],
    [
      '飞燕快递示例网点（虚构）',
      '快递物流',
      '巳站长',
      '000-10000003',
      null,
      '揽收、查件、理赔',
      holders('008'),
      '每天 17:30 揽收',
    ],
    ['平台商家支持（示例）', '平台', null, null, null, '规则咨询、违规申诉', holders('002'), null],
    ['拾光摄影工作室（虚构）', '服务商', '午老师', '000-10000004', 'demo-shiguang', '大片拍摄', holders('003'), null],
  ],
}

export const BELONGING_TABLES: readonly SampleTable[] = [ACCOUNTS, EQUIPMENT, CONTACTS]
