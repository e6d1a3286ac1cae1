import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { computeMonth } from '../../../src/core/month/compute-month'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { readTableFile } from '../../../src/main/reading/read-file'
const FOLDER = path.resolve(import.meta.dirname, '../../../resources/sample-shop')
describe('probe', () => {
  it('prints', async () => {
    const files = []
    for (const n of readdirSync(FOLDER).sort()) { const t = await readTableFile(n, readFileSync(path.join(FOLDER, n))); if (t.ok) files.push(t.value) }
    const shop = mergePatch(EMPTY_SHOP, planImport(files, EMPTY_SHOP).patch)
    for (const m of ['2025-09', '2025-10', '2025-11']) {
      const r = computeMonth(shop, month(m), localDay('2025-12-03'))
      console.log(m, r.payslips.reduce((s, p) => s + p.grossFen, 0), r.payslips.reduce((s, p) => s + p.netFen, 0), r.payslips.length)
      for (const p of r.payslips) {
        const who = shop.members.find((x) => x.id === p.memberId)!
        console.log(who.employeeNo, p.grossFen, p.taxFen, p.contributionsFen, p.netFen, JSON.stringify(p.cumulative), JSON.stringify(p.warnings), p.employerCostFen)
        if (['002', '004', '008', '010'].includes(who.employeeNo)) console.log('   ', p.lines.map((l) => `${l.code}${l.label ? '/' + l.label : ''}=${l.amountFen}`).join(' '))
      }
    }
  }, 120000)
})
