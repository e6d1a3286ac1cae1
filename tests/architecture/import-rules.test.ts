import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { breachesOf, cruise, PROJECT_ROOT } from './cruise'

/** A file with a forbidden import, and every rule that must notice it. */
interface PlantedFault {
  readonly file: string
  readonly imports: string
  readonly rules: readonly string[]
}

const INNOCENT = [
  'src/core/kernel/fen.ts',
  'src/core/calendar/day-class.ts',
  'src/core/team/member.ts',
  'src/core/payroll/payslip.ts',
  'src/core/text/labels.ts',
  'src/core/sheets/payroll-sheet.ts',
  'src/schema/member-schema.ts',
  'src/ipc/contract.ts',
  'src/main/windows.ts',
  'src/preload/expose.ts',
  'src/renderer/db/app-db.ts',
  'src/renderer/features/team/TeamScreen.tsx',
  'src/renderer/features/team/members/list.ts',
  'src/renderer/session/current-month.ts',
  'src/renderer/shell/Frame.tsx',
  'src/renderer/ui/MoneyInput.tsx',
  'tests/fixtures.ts',
]

const FAULTS: readonly PlantedFault[] = [
  { file: 'src/core/kernel/a.ts', imports: '../calendar/day-class', rules: ['core-order-kernel'] },
  { file: 'src/core/calendar/a.ts', imports: '../team/member', rules: ['core-order-calendar'] },
  { file: 'src/core/team/a.ts', imports: '../payroll/payslip', rules: ['core-order-team'] },
  { file: 'src/core/roles/a.ts', imports: '../payroll/payslip', rules: ['core-order-roles'] },
  { file: 'src/core/schedule/a.ts', imports: '../payroll/payslip', rules: ['core-order-schedule'] },
  { file: 'src/core/rostering/a.ts', imports: '../payroll/payslip', rules: ['core-order-rostering'] },
  { file: 'src/core/attendance/a.ts', imports: '../payroll/payslip', rules: ['core-order-attendance'] },
  { file: 'src/core/kpi/a.ts', imports: '../payroll/payslip', rules: ['core-order-kpi'] },
  { file: 'src/core/payroll/a.ts', imports: '../text/labels', rules: ['core-order-payroll'] },
  { file: 'src/core/month/a.ts', imports: '../text/labels', rules: ['core-order-month'] },
  { file: 'src/core/self-check/a.ts', imports: '../text/labels', rules: ['core-order-self-check'] },
  { file: 'src/core/text/a.ts', imports: '../sheets/payroll-sheet', rules: ['core-order-text'] },
  { file: 'src/core/kpi/node.ts', imports: 'node:fs', rules: ['core-is-pure'] },
  { file: 'src/core/kpi/npm.ts', imports: 'zod', rules: ['core-is-pure'] },
  { file: 'src/core/kpi/up.ts', imports: '../../schema/member-schema', rules: ['core-is-pure'] },
  { file: 'src/schema/a.ts', imports: '../ipc/contract', rules: ['schema-imports'] },
  { file: 'src/ipc/a.ts', imports: 'electron', rules: ['ipc-imports'] },
  { file: 'src/main/page.ts', imports: '../renderer/shell/Frame', rules: ['main-imports'] },
  { file: 'src/main/data.ts', imports: 'dexie', rules: ['main-imports', 'dexie-in-db-only'] },
  { file: 'src/main/table.ts', imports: 'exceljs', rules: ['exceljs-in-excel-only'] },
  { file: 'src/main/word.ts', imports: 'docx', rules: ['docx-in-docx-only'] },
  { file: 'src/main/excel/read.ts', imports: 'hucre', rules: ['readers-in-reading-only'] },
  { file: 'src/main/files/old.ts', imports: '@e965/xlsx', rules: ['readers-in-reading-only'] },
  { file: 'src/main/files/page.ts', imports: 'htmlparser2', rules: ['readers-in-reading-only'] },
  { file: 'src/preload/a.ts', imports: '../core/kernel/fen', rules: ['preload-imports'] },
  { file: 'src/preload/node.ts', imports: 'node:fs', rules: ['preload-imports'] },
  { file: 'src/renderer/platform/a.ts', imports: 'electron', rules: ['renderer-has-no-computer'] },
  { file: 'src/renderer/platform/main.ts', imports: '../../main/windows', rules: ['renderer-has-no-computer'] },
  { file: 'src/renderer/platform/node.ts', imports: 'node:path', rules: ['renderer-has-no-node'] },
  { file: 'src/renderer/features/kpi/data.ts', imports: 'dexie', rules: ['dexie-in-db-only'] },
  { file: 'src/rostering/page.ts', imports: '../renderer/shell/Frame', rules: ['rostering-imports'] },
  { file: 'src/rostering/node.ts', imports: 'node:fs', rules: ['rostering-imports'] },
  { file: 'src/renderer/features/kpi/solver.ts', imports: 'highs', rules: ['highs-in-rostering-only'] },
  { file: 'src/renderer/db/a.ts', imports: 'react', rules: ['db-has-no-screen'] },
  { file: 'src/renderer/db/b.ts', imports: '../session/current-month', rules: ['db-is-below'] },
  { file: 'src/renderer/platform/up.ts', imports: '../db/app-db', rules: ['platform-is-lowest'] },
  { file: 'src/renderer/features/kpi/a.ts', imports: '../team/TeamScreen', rules: ['features-do-not-meet'] },
  { file: 'src/renderer/features/team/roles/a.ts', imports: '../members/list', rules: ['rooms-do-not-meet'] },
  { file: 'src/renderer/features/kpi/b.ts', imports: '../../shell/Frame', rules: ['shell-is-on-top'] },
  { file: 'src/renderer/ui/a.ts', imports: '../features/team/TeamScreen', rules: ['features-are-above'] },
  { file: 'src/renderer/print/a.ts', imports: '../db/app-db', rules: ['print-sees-no-data'] },
  { file: 'src/renderer/ui/b.ts', imports: '../../core/team/member', rules: ['ui-knows-no-domain'] },
  {
    file: 'src/core/kernel/tests.ts',
    imports: '../../../tests/fixtures',
    rules: ['core-is-pure', 'source-needs-no-tests'],
  },
  { file: 'src/core/kernel/ring-a.ts', imports: './ring-b', rules: ['no-cycles'] },
  { file: 'src/core/kernel/ring-b.ts', imports: './ring-a', rules: [] }, // a ring is reported once
  { file: 'src/main/gone.ts', imports: './not-there', rules: ['main-imports', 'everything-resolves'] },
  { file: 'src/main/phantom.ts', imports: 'semver', rules: ['main-imports', 'only-declared-packages'] },
]

const ALLOWED = [
  { file: 'src/core/payroll/fine.ts', imports: '../kernel/fen' },
  { file: 'src/core/self-check/fine.ts', imports: '../payroll/payslip' },
  { file: 'src/core/text/fine.ts', imports: '../payroll/payslip' },
  { file: 'src/core/sheets/fine.ts', imports: '../text/labels' },
  { file: 'src/core/rostering/fine.ts', imports: '../team/member' },
  { file: 'src/rostering/fine.ts', imports: 'highs' },
  { file: 'src/rostering/model.ts', imports: '../core/kernel/fen' },
  { file: 'src/schema/fine.ts', imports: 'zod' },
  { file: 'src/main/fine.ts', imports: 'node:fs' },
  { file: 'src/main/excel/fine.ts', imports: 'exceljs' },
  { file: 'src/main/docx/fine.ts', imports: 'docx' },
  { file: 'src/main/reading/fine.ts', imports: 'hucre' },
  { file: 'src/main/reading/old.ts', imports: '@e965/xlsx' },
  { file: 'src/main/reading/page.ts', imports: 'htmlparser2' },
  { file: 'src/preload/fine.ts', imports: '../ipc/contract' },
  { file: 'src/renderer/db/fine.ts', imports: 'dexie' },
  { file: 'src/renderer/features/kpi/fine.ts', imports: '../../db/app-db' },
  { file: 'src/renderer/ui/fine.ts', imports: '../../core/kernel/fen' },
  { file: 'src/renderer/shell/fine.ts', imports: '../features/team/TeamScreen' },
]

function plant(folder: string, file: string, text: string): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

function plantEverything(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planted-'))
  for (const file of INNOCENT) plant(folder, file, 'export type Nothing = never\n')
  for (const { file, imports } of [...FAULTS, ...ALLOWED]) {
    plant(folder, file, `import type * as thing from '${imports}'\nexport type Thing = typeof thing\n`)
  }
  plant(folder, 'src/ipc/contract.ts', `import type * as thing from 'electron'\nexport type Thing = typeof thing\n`)
  for (const name of ['tsconfig.json', 'package.json']) plant(folder, name, PLAIN_CONFIG[name] ?? '')
  for (const name of [...DECLARED, 'semver']) {
    plant(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    plant(folder, `node_modules/${name}/index.js`, 'module.exports = {}\n')
  }
  return folder
}

const DECLARED = ['electron', 'zod', 'highs', 'dexie', 'exceljs', 'docx', 'hucre', '@e965/xlsx', 'htmlparser2', 'react']
const PLAIN_CONFIG: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler", "jsx": "react-jsx" } }',
  'package.json': JSON.stringify({
    type: 'module',
    devDependencies: Object.fromEntries(DECLARED.map((name) => [name, '*'])),
  }),
}

describe('import rules', () => {
  it('hold in the source, and the checker really read it', () => {
    const report = cruise(PROJECT_ROOT)
    expect(breachesOf(report)).toEqual([])
    expect(report.summary.totalCruised).toBeGreaterThan(60)
    const seen = report.modules.map((module) => module.source)
    for (const part of ['core/kernel', 'core/payroll', 'main', 'preload', 'renderer/db', 'renderer/features']) {
      expect(
        seen.some((source) => source.startsWith(`src/${part}/`)),
        `saw src/${part}`,
      ).toBe(true)
    }
  }, 60_000)

  describe('on planted faults', () => {
    const folder = plantEverything()
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it('each fires exactly where it must', () => {
      const expected = FAULTS.flatMap(({ file, rules }) => rules.map((rule) => `${rule}: ${file}`))
      expected.push('contract-imports: src/ipc/contract.ts', 'ipc-imports: src/ipc/contract.ts')
      expect(breachesOf(cruise(folder))).toEqual(expected.sort())
    }, 60_000)
  })
})
