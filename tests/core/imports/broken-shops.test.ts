import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportPlan } from '../../../src/core/imports/import-plan'
import { planImport } from '../../../src/core/imports/plan-import'
import type { TableFile } from '../../../src/core/imports/table-file'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { importProblemText } from '../../../src/core/text/import-text'
import { readTableFile } from '../../../src/main/reading/read-file'
import { listShopFiles } from '../../../src/main/reading/shop-folder'

const SHOPS = path.resolve(import.meta.dirname, '../../fixtures/shops')

async function planOf(shop: string): Promise<ImportPlan> {
  const listed = await listShopFiles(path.join(SHOPS, shop))
  if (!listed.ok) throw new Error(listed.error.code)
  const files: TableFile[] = []
  for (const file of listed.value) {
    const read = await readTableFile(path.basename(file), readFileSync(file))
    if (!read.ok) throw new Error(read.error.code)
    files.push(read.value)
  }
  return planImport(files, EMPTY_SHOP)
}
const errorsOf = (found: ImportPlan): readonly string[] =>
  found.problems.filter((p) => p.severity === 'error').map(importProblemText)

describe('a shop folder with one mistake', () => {
  it('names a stranger among the punches and takes the others', async () => {
    const found = await planOf('unknown-person')
    expect(errorsOf(found)).toEqual([
      '打卡.csv 第 3 行“工号”列：员工名单里没有“099 某某某”。请先在“团队”里添加此人，或改正工号、姓名。',
    ])
    expect(found.patch.punches?.[0]?.punches).toHaveLength(2)
  })
  it('names days that do not exist or run backwards', async () => {
    const found = await planOf('bad-date')
    expect(errorsOf(found)).toEqual([
      '员工名单.csv 第 3 行“入职日期”列：“2025-02-30”不是日期。请写成 2025-11-03 这样。',
      '请假.csv 第 3 行“开始”列：“昨天”不是日期。请写成 2025-11-03 这样。',
      '请假.csv 第 4 行“结束”列：结束在开始之前：2025-11-10 → 2025-11-09。请改正。',
    ])
    expect(found.patch.members).toHaveLength(1)
    expect(found.patch.leaves).toHaveLength(1)
  })
  it('names an employee number given twice', async () => {
    const found = await planOf('duplicate-number')
    expect(errorsOf(found)).toEqual(['员工名单.csv 第 3 行“工号”列：工号“001”前面已经有人用了。请给每个人不同的工号。'])
    expect(found.patch.members?.map((m) => m.name)).toEqual(['甲一鸣', '丙知夏'])
  })
  it('names weights that do not sum to 100', async () => {
    const found = await planOf('wrong-weights')
    expect(errorsOf(found)).toEqual([
      '考核方案.csv 第 2 行“权重”列：方案的权重加起来不是 100（售前客服考核: 90），整个方案没有导入。请改正权重。',
    ])
    expect(found.patch.kpiPlans).toBeUndefined()
  })
  it('names a shift that nobody has defined, and plans the other days', async () => {
    const found = await planOf('unknown-shift')
    expect(errorsOf(found)).toEqual([
      '排班.csv 第 3 行“2”列：没有代号或名称是“午”的班次。请先在“班次”里添加，或改正这一格。',
    ])
    expect(found.patch.rosters?.[0]?.days.slice(0, 3)).toEqual(['shift-早', null, 'shift-早'])
  })
})
