import type { ColumnSpec, TableSpec } from './column-spec'
import { PERSON_COLUMNS } from './people-columns'

const NOTE = { headings: ['备注', '说明'], hint: '随便写', example: '' } as const

const CONTRACT_COLUMNS = {
  ...PERSON_COLUMNS,
  kind: {
    headings: ['合同类型', '合同期限类型', '合同形式'],
    hint: '固定期限、无固定期限、以完成一定工作任务为期限、劳务协议、实习协议；空着看有没有到期日',
    example: '固定期限',
    telling: true,
  },
  from: {
    headings: ['合同开始', '合同开始日期', '合同起始日', '合同生效日期'],
    hint: '空着从入职日算；续签另写一行',
    example: '2025-03-01',
    telling: true,
  },
  until: {
    headings: ['合同到期', '合同到期日', '合同到期日期', '合同终止日期', '合同结束'],
    hint: '最后一天；无固定期限的空着',
    example: '2028-02-29',
    telling: true,
  },
  signedOn: {
    headings: ['签订日期', '签订日', '合同签订日期'],
    hint: '还没签的空着',
    example: '2025-03-01',
    telling: true,
  },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const CONTRACTS_TABLE: TableSpec = {
  kind: 'contracts',
  title: '劳动合同',
  purpose: '一份合同一行，续签另写一行',
  columns: CONTRACT_COLUMNS,
  needs: [
    ['employeeNo', 'name'],
    ['kind', 'signedOn'],
    ['from', 'until', 'signedOn'],
  ],
  nameHint: /合同/,
}
export const CONTRACT_KIND_WORDS = {
  固定期限: 'fixed-term',
  固定: 'fixed-term',
  有固定期限: 'fixed-term',
  无固定期限: 'open-ended',
  无固定: 'open-ended',
  以完成一定工作任务为期限: 'task',
  以完成工作任务为期限: 'task',
  劳务协议: 'labour-service',
  劳务: 'labour-service',
  实习协议: 'internship',
  实习: 'internship',
} as const

const CERTIFICATE_COLUMNS = {
  ...PERSON_COLUMNS,
  certificate: {
    headings: ['证书', '证书名称', '资格证书'],
    hint: '健康证、电工证……',
    example: '健康证',
    required: true,
    telling: true,
  },
  number: { headings: ['证书编号', '证书号'], hint: '单元格设为文本', example: '', telling: true },
  issuedOn: { headings: ['发证日期', '发证日'], hint: '没有的空着', example: '', telling: true },
  expiresOn: {
    headings: ['有效期至', '到期日期', '有效期'],
    hint: '长期有效的空着',
    example: '2026-11-03',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const CERTIFICATES_TABLE: TableSpec = {
  kind: 'certificates',
  title: '证书',
  purpose: '一人一证一行，换证另写一行',
  columns: CERTIFICATE_COLUMNS,
  needs: [['employeeNo', 'name'], ['certificate']],
  nameHint: /证书/,
}

const AGREEMENT_COLUMNS = {
  ...PERSON_COLUMNS,
  agreement: {
    headings: ['协议', '协议名称', '协议类型'],
    hint: '保密协议、竞业限制协议、员工手册签收、肖像授权书',
    example: '保密协议',
    required: true,
    telling: true,
  },
  signedOn: {
    headings: ['签署日期', '签收日期', '签字日期'],
    hint: '还没签的空着',
    example: '2025-03-01',
    telling: true,
  },
  expiresOn: { headings: ['有效期至', '到期日期', '有效期'], hint: '长期有效的空着', example: '' },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const AGREEMENTS_TABLE: TableSpec = {
  kind: 'agreements',
  title: '协议签收',
  purpose: '一人一份协议一行',
  columns: AGREEMENT_COLUMNS,
  needs: [['employeeNo', 'name'], ['agreement']],
  nameHint: /协议|签收/,
}
export const AGREEMENT_WORDS = {
  保密协议: 'confidentiality',
  保密: 'confidentiality',
  竞业限制协议: 'non-compete',
  竞业限制: 'non-compete',
  竞业协议: 'non-compete',
  员工手册签收: 'handbook',
  员工手册: 'handbook',
  肖像授权书: 'portrait',
  肖像授权: 'portrait',
} as const

const MOVEMENT_COLUMNS = {
  ...PERSON_COLUMNS,
  movement: {
    headings: ['异动类型', '异动', '变动类型'],
    hint: '入职、再入职、转正、调岗、晋升、降职、调薪、工时调整、离职',
    example: '转正',
    required: true,
    telling: true,
  },
  on: {
    headings: ['异动日期', '生效日期', '变动日期'],
    hint: '离职写最后工作日',
    example: '2025-06-01',
    required: true,
    telling: true,
  },
  reason: { headings: ['异动原因', '原因', '事由'], hint: '随便写', example: '试用期考核合格' },
  leavingReason: {
    headings: ['离职类型', '离职性质'],
    hint: '离职才填：本人辞职、单位提出协商一致、合同到期终止、试用期不符合录用条件、退休、其他……',
    example: '',
    telling: true,
  },
  note: NOTE,
} as const satisfies Record<string, ColumnSpec>

export const MOVEMENTS_TABLE: TableSpec = {
  kind: 'movements',
  title: '异动',
  purpose: '一次异动一行；工资和岗位的变化写在薪酬、员工名单里',
  columns: MOVEMENT_COLUMNS,
  needs: [['employeeNo', 'name'], ['movement'], ['on']],
  nameHint: /异动/,
}
export const MOVEMENT_WORDS = {
  入职: 'hired',
  再入职: 'rehired',
  转正: 'confirmed',
  调岗: 'transfer',
  调动: 'transfer',
  晋升: 'promotion',
  升职: 'promotion',
  降职: 'demotion',
  调薪: 'pay-change',
  工时调整: 'hours-change',
  离职: 'leaving',
} as const
export const LEAVING_REASON_WORDS = {
  本人辞职: 'resigned',
  辞职: 'resigned',
  '本人提出,协商一致': 'agreed-by-employee',
  本人提出协商一致: 'agreed-by-employee',
  '单位提出,协商一致': 'agreed-by-employer',
  单位提出协商一致: 'agreed-by-employer',
  协商解除: 'agreed-by-employer',
  合同到期终止: 'contract-ended',
  合同到期: 'contract-ended',
  试用期不符合录用条件: 'probation-failed',
  严重违纪等过失解除: 'grave-fault',
  过失解除: 'grave-fault',
  '无过失解除(提前通知)': 'with-notice',
  无过失解除: 'with-notice',
  经济性裁员: 'posts-cut',
  裁员: 'posts-cut',
  退休: 'retired',
  其他: 'other',
} as const

const CHECKLIST_COLUMNS = {
  ...PERSON_COLUMNS,
  list: {
    headings: ['清单', '清单类型', '办理清单'],
    hint: '入职清单、转正清单、离职清单',
    example: '入职清单',
    required: true,
    telling: true,
  },
  item: {
    headings: ['事项', '办理事项'],
    hint: '一件事一行',
    example: '签订书面劳动合同',
    required: true,
    telling: true,
  },
  doneOn: { headings: ['完成日期', '办结日期', '完成日'], hint: '还没办的空着', example: '2025-03-01', telling: true },
  by: { headings: ['经办人', '办理人'], hint: '谁办的', example: '店主', telling: true },
} as const satisfies Record<string, ColumnSpec>

export const CHECKLISTS_TABLE: TableSpec = {
  kind: 'checklists',
  title: '办理清单',
  purpose: '入职、转正、离职要办的事，一件一行',
  columns: CHECKLIST_COLUMNS,
  needs: [['employeeNo', 'name'], ['list'], ['item']],
  nameHint: /清单/,
}
export const CHECKLIST_WORDS = {
  入职清单: 'joining',
  入职: 'joining',
  转正清单: 'confirmation',
  转正: 'confirmation',
  离职清单: 'leaving',
  离职: 'leaving',
} as const

const SIGNATURE_COLUMNS = {
  ...PERSON_COLUMNS,
  role: {
    headings: ['岗位', '岗位说明书', '岗位名称'],
    hint: '签的是哪个岗位的说明书',
    example: '售前客服',
    required: true,
  },
  version: { headings: ['版本', '版本号'], hint: '第几版，写数字', example: '1', required: true, telling: true },
  signedOn: {
    headings: ['签收日期', '签字日期', '签署日期'],
    hint: '本人签字的日子',
    example: '2025-03-01',
    required: true,
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const SIGNATURES_TABLE: TableSpec = {
  kind: 'signatures',
  title: '说明书签收',
  purpose: '谁签收了哪个岗位的哪一版说明书',
  columns: SIGNATURE_COLUMNS,
  needs: [['employeeNo', 'name'], ['role'], ['version'], ['signedOn']],
  nameHint: /签收/,
}
