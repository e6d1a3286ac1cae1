import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PaperDocument } from '../../../src/core/documents/paper'
import { fen } from '../../../src/core/kernel/fen'
import { toId } from '../../../src/core/kernel/ids'
import type { RoleId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import { JOB_DESCRIPTION_PARTS, textsOfPart } from '../../../src/core/roles/check-job-description'
import type { JobDescription } from '../../../src/core/roles/job-description'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import { PaperView } from '../../../src/renderer/print/PaperView'

function markupOf(paper: PaperDocument): string {
  return renderToStaticMarkup(<PaperView paper={paper} />)
}
function jobDescription(content: JobDescription, holder?: string): PaperDocument {
  const version = {
    roleId: toId<RoleId>('role-1'),
    version: 3,
    effectiveOn: localDay('2026-12-01'),
    change: '调整权重',
    content,
  }
  return {
    kind: 'job-description',
    shopName: '示例小店',
    printedOn: localDay('2026-11-23'),
    version,
    ...(holder === undefined ? {} : { holder }),
  }
}
const packer = ROLE_LIBRARY.find((role) => role.key === 'packer')
if (packer === undefined) throw new Error('the library has no packer')

describe('the job description', () => {
  it.each(ROLE_LIBRARY.map((role) => [role.name, role.description] as const))(
    'of %s shows every text of every part',
    (_name, description) => {
      const markup = markupOf(jobDescription(description))
      const missing = JOB_DESCRIPTION_PARTS.flatMap((part) => textsOfPart(description, part)).filter(
        (text) => !markup.includes(text),
      )
      expect(missing).toEqual([])
    },
  )

  it('carries shop, title, code, version, day of effect, change and holder', () => {
    const markup = markupOf(jobDescription(packer.description, '甲一'))
    for (const text of [
      '示例小店',
      '岗位说明书',
      '仓库打包员',
      'CC-02',
      '第 3 版',
      '2026 年 12 月 1 日',
      '调整权重',
      '甲一',
      '任职人签字',
    ])
      expect(markup).toContain(text)
  })

  it('says nothing of a holder when it is printed for the role alone', () => {
    expect(markupOf(jobDescription(packer.description))).not.toMatch(/<dt>任职人<\/dt>/)
  })

  it('leaves out parts that are empty instead of printing empty tables', () => {
    const markup = markupOf(
      jobDescription({ ...packer.description, indicators: [], handOvers: [], externalContacts: [] }),
    )
    expect(markup).not.toContain('考核指标')
    expect(markup).not.toContain('工作交接')
    expect(markup).not.toContain('外部联系')
    expect(markup).toContain('内部联系')
  })
})

describe('a table paper', () => {
  const paper: PaperDocument = {
    kind: 'table',
    title: '十月排班表',
    subtitle: '示例小店',
    paper: 'A3',
    landscape: true,
    columns: [
      { head: '姓名', widthMm: 20, align: 'left' },
      { head: '1', subHead: '四', widthMm: 8, align: 'center', tone: 'statutory' },
      { head: '4', subHead: '日', widthMm: 8, align: 'center', tone: 'weekend' },
    ],
    rows: [{ cells: ['甲一', '早', '休'] }, { cells: ['合计', '1', '0'], tone: 'total' }],
    notes: ['早 08:30–16:30'],
    signatures: ['制表'],
  }
  it('lies on the sheet that the document asks for', () => {
    expect(markupOf(paper)).toContain('paper-a3-landscape')
    expect(markupOf({ ...paper, paper: 'A4', landscape: false })).toContain('paper-a4-portrait')
  })
  it('has its head in a thead, so that it repeats on every page, and tones head and cells', () => {
    const markup = markupOf(paper)
    expect(markup).toMatch(/<thead>.*<th scope="col" class="tp-center tp-statutory">1<span>四<\/span><\/th>.*<\/thead>/)
    expect(markup).toContain('<td class="tp-center tp-weekend">休</td>')
    expect(markup).toContain('class="tp-total"')
  })
})

describe('a notice', () => {
  const paper: PaperDocument = {
    kind: 'notice',
    shopName: '示例小店',
    title: '调岗通知书',
    addressee: '甲一：',
    opening: '自即日起作如下调整。',
    heads: ['项目', '调整前', '调整后'],
    rows: [
      { label: '部门', values: ['客服部', '仓储部'] },
      { label: '生效日期', values: ['2026 年 11 月 1 日'] },
    ],
    closing: ['其他约定不变。'],
    seal: '示例小店（盖章）',
    issuedOn: '2026 年 10 月 30 日',
    receipt: { text: '本人已收到。', lines: ['本人签字：'] },
  }
  it('stands on an upright page, with one value across both columns where there is but one', () => {
    const markup = markupOf(paper)
    expect(markup).toContain('paper-a4-text')
    expect(markup).toContain('<td colSpan="1">客服部</td>')
    expect(markup).toContain('<td colSpan="2">2026 年 11 月 1 日</td>')
    for (const text of ['调岗通知书', '甲一：', '其他约定不变。', '示例小店（盖章）', '本人签字：'])
      expect(markup).toContain(text)
  })
})

describe('payslips', () => {
  it('print every line, gross and net in yuan with two decimals', () => {
    const markup = markupOf({
      kind: 'payslips',
      shopName: '示例小店',
      monthLabel: '2026 年 10 月',
      slips: [
        {
          name: '甲一',
          employeeNo: '007',
          department: '客服部',
          role: '售前客服',
          attendance: '实出勤 21 天',
          earnings: [{ label: '基本工资', amountFen: fen(450_000) }],
          deductions: [],
          grossFen: fen(450_000),
          netFen: fen(450_000),
        },
      ],
    })
    for (const text of ['2026 年 10 月工资条', '甲一', '007', '基本工资', '4,500.00', '本月无扣除', '签收'])
      expect(markup).toContain(text)
  })
})
