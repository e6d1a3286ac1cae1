import { describe, expect, it } from 'vitest'
import { PROJECT_ROOT } from './cruise'
import {
  badNames,
  breaches,
  readSources,
  SOURCE_RULES,
  tooLong,
  unknownCoreFolders,
  type SourceFile,
  type SourceRule,
} from './source-rules'
import { withoutComments } from './strip-comments'

const files = readSources(PROJECT_ROOT, ['src', 'tests', 'build'])

function ruleNamed(name: string): SourceRule {
  const rule = SOURCE_RULES.find((candidate) => candidate.name === name)
  if (rule === undefined) throw new Error(`no source rule is called "${name}"`)
  return rule
}

describe('the source', () => {
  it('is really read', () => {
    expect(files.filter((file) => file.path.startsWith('src/')).length).toBeGreaterThan(60)
  })
  it.each(SOURCE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(breaches(rule, files)).toEqual([])
  })
  it('has no file longer than 400 lines', () => {
    expect(tooLong(files)).toEqual([])
  })
  it('has file names that say what is inside', () => {
    expect(badNames(files)).toEqual([])
  })
  it('has no core folder outside the import order', () => {
    expect(unknownCoreFolders(files)).toEqual([])
  })
})

/** One line of code in one place, and whether the rule must fire there. */
interface Planted {
  readonly rule: string
  readonly path: string
  readonly text: string
  readonly fires: boolean
}

const CHINESE = 'Chinese for the user lives in text files only'
const DATE = 'only the kernel touches Date'
const MONEY = 'money is never formatted by hand'
const AMOUNTS = 'amounts reach the screen through ui/Secret'
const NUMBERS = 'ID numbers, accounts and phones reach the screen masked'
const NETWORK = 'the app has no network'
const LATER = 'nothing is left for later'
const PREFIX = 'interfaces carry no I prefix'
const kpi = 'src/core/kpi/kpi-month.ts'
const slip = 'src/renderer/features/payroll/parts/SlipDrawer.tsx'

const PLANTED: readonly Planted[] = [
  { rule: CHINESE, path: kpi, text: `export const a = '迟到'`, fires: true },
  { rule: CHINESE, path: kpi, text: `export type A = '早班' | '晚班'`, fires: true },
  { rule: CHINESE, path: kpi, text: 'export const a = `${1} 天`', fires: true },
  { rule: CHINESE, path: kpi, text: `export const a = '// 天'`, fires: true },
  { rule: CHINESE, path: kpi, text: `/** 绩效 */ export const a = 1 // 系数`, fires: false },
  { rule: CHINESE, path: 'src/renderer/ui/Frame.tsx', text: `const a = <p>{/* 好 */}保存</p>`, fires: true },
  { rule: CHINESE, path: 'src/renderer/ui/Frame.tsx', text: `const a = <p>{/* 好 */}{text}</p>`, fires: false },
  {
    rule: CHINESE,
    path: 'src/renderer/ui/frame.module.css',
    text: `.a::before { content: '元' } /* 钱 */`,
    fires: true,
  },
  { rule: CHINESE, path: 'src/renderer/features/kpi/kpi-text.ts', text: `export const a = '绩效'`, fires: false },
  { rule: CHINESE, path: 'src/core/text/labels.ts', text: `export const a = '绩效'`, fires: false },
  { rule: CHINESE, path: 'src/core/payroll/rates/tax.ts', text: `export const a = '税法'`, fires: false },
  { rule: CHINESE, path: 'src/core/imports/punch-columns.ts', text: `export const a = '工号'`, fires: false },
  { rule: CHINESE, path: 'src/renderer/index.html', text: '<title>店班长</title>', fires: false },
  { rule: DATE, path: kpi, text: 'const a = new Date(0)', fires: true },
  { rule: DATE, path: 'src/renderer/features/kpi/use-kpi.ts', text: 'const a = Date.now()', fires: true },
  { rule: DATE, path: 'src/core/kernel/local-day.ts', text: 'const a = Date.UTC(2026, 1)', fires: false },
  { rule: DATE, path: kpi, text: '// not new Date(): today is passed in', fires: false },
  { rule: MONEY, path: kpi, text: 'const a = (1.5).toFixed(2)', fires: true },
  { rule: MONEY, path: 'src/renderer/ui/Money.tsx', text: 'const a = <b>{fen / 100}</b>', fires: true },
  { rule: MONEY, path: 'src/core/kernel/fen.ts', text: 'const a = fen / 100', fires: false },
  { rule: MONEY, path: kpi, text: 'const a = ppm / 10_000', fires: false },
  { rule: AMOUNTS, path: slip, text: 'const a = <b>{formatFen(slip.netFen)}</b>', fires: true },
  { rule: AMOUNTS, path: slip, text: 'const a = <b>{slip.netFen}</b>', fires: true },
  { rule: AMOUNTS, path: slip, text: 'const a = <b title={`${slip.netFen}`} />', fires: true },
  { rule: AMOUNTS, path: slip, text: `import { yuanText } from '../../../../core/text/payroll-text'`, fires: true },
  { rule: AMOUNTS, path: slip, text: 'const a = fen.toLocaleString()', fires: true },
  { rule: AMOUNTS, path: 'src/renderer/importing/ImportPanel.tsx', text: 'formatFen(a)', fires: true },
  { rule: AMOUNTS, path: slip, text: 'const a = <SecretMoney amount={slip.netFen} />', fires: false },
  { rule: AMOUNTS, path: slip, text: 'const money = useMoneyText()', fires: false },
  { rule: AMOUNTS, path: 'src/renderer/print/PayslipsPaper.tsx', text: 'formatFen(slip.netFen)', fires: false },
  { rule: AMOUNTS, path: 'src/core/sheets/payroll-sheet.ts', text: 'formatFen(slip.netFen)', fires: false },
  { rule: NUMBERS, path: 'src/renderer/features/home/HomeScreen.tsx', text: '<p>{member.idNumber}</p>', fires: true },
  { rule: NUMBERS, path: 'src/renderer/features/team/roles/parts/RoleTable.tsx', text: '{m.phone}', fires: true },
  { rule: NUMBERS, path: 'src/renderer/shell/CommandPalette.tsx', text: 'member.bankAccount', fires: true },
  { rule: NUMBERS, path: 'src/renderer/features/team/members/member-form.ts', text: 'member.idNumber', fires: false },
  { rule: NUMBERS, path: 'src/core/sheets/bank-sheet.ts', text: 'member.bankAccount', fires: false },
  { rule: NETWORK, path: 'src/renderer/platform/api.ts', text: `void fetch('x')`, fires: true },
  { rule: NETWORK, path: 'src/main/log.ts', text: `import http from 'node:http'`, fires: true },
  { rule: NETWORK, path: 'src/renderer/platform/api.ts', text: `new WebSocket('x')`, fires: true },
  { rule: NETWORK, path: 'src/main/log.ts', text: `const tls = await import('tls')`, fires: true },
  { rule: NETWORK, path: kpi, text: `const column = 'net'`, fires: false },
  { rule: NETWORK, path: 'src/main/protocol.ts', text: `protocol.handle('app', answer)`, fires: false },
  { rule: LATER, path: kpi, text: '// TODO: later', fires: true },
  { rule: LATER, path: 'src/core/text/labels.ts', text: `export const a = '敬请期待'`, fires: true },
  { rule: LATER, path: kpi, text: 'export const todoList = 1', fires: false },
  { rule: PREFIX, path: kpi, text: 'interface IMember { a: 1 }', fires: true },
  { rule: PREFIX, path: kpi, text: 'interface Item { a: 1 }', fires: false },
]

describe('each rule on planted lines', () => {
  it.each(PLANTED)('$rule: $path: $text', ({ rule, path, text, fires }) => {
    expect(breaches(ruleNamed(rule), [{ path, text }])).toEqual(fires ? [`${path}:1`] : [])
  })
  it('every source rule has a planted line on which it fires', () => {
    const fired = new Set(PLANTED.filter((planted) => planted.fires).map((planted) => planted.rule))
    expect([...fired].sort()).toEqual(SOURCE_RULES.map((rule) => rule.name).sort())
  })

  const named = (path: string, text = ''): SourceFile => ({ path, text })
  it('a file of 401 lines is too long, one of 400 is not', () => {
    const lines = (count: number): string => 'a\n'.repeat(count)
    expect(tooLong([named('src/a.ts', lines(400)), named('src/b.ts', lines(401))])).toEqual(['src/b.ts'])
  })
  it('drawers, barrels and odd spellings are refused as file names', () => {
    const bad = [
      'src/core/kpi/utils.ts',
      'src/core/kpi/index.ts',
      'src/core/kpi/kpiMonth.ts',
      'src/renderer/ui/DataGrid.ts',
    ]
    const good = [
      'src/main/index.ts',
      'src/core/kpi/kpi-month.ts',
      'src/renderer/ui/Frame.tsx',
      'src/renderer/ui/Frame.module.css',
      'tests/core/kpi/kpi-month.test.ts',
    ]
    expect(badNames([...bad, ...good].map((path) => named(path)))).toEqual(bad)
  })
  it('a new core folder is noticed', () => {
    expect(unknownCoreFolders([named('src/core/loans/loan.ts'), named(kpi)])).toEqual(['loans'])
  })
  it('stripping comments keeps strings, templates, patterns and line numbers', () => {
    const text = ['/* a\nb */ const x = /\\/\\* no *\\//', 'const y = `// ${1 /* two */}`', '// end'].join('\n')
    const want = ['    \n     const x = /\\/\\* no *\\//', 'const y = `// ${1          }`', '      '].join('\n')
    expect(withoutComments('a.ts', text)).toBe(want)
  })
})
