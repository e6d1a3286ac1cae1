import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixtures'
import { pdfText } from './support/pdf'
import { appArguments, appEnvironment, electronBinary, PROJECT_ROOT } from './support/electron-command'

const SHOPS = path.join(PROJECT_ROOT, 'tests/fixtures/shops')

interface Outcome {
  readonly code: number | null
  /** Without Chromium's own complaints of a machine without a desktop. */
  readonly said: readonly string[]
}

/** Runs the unattended month as `npm run demo` does. */
async function runDemo(folder: string, options: readonly string[]): Promise<Outcome> {
  const child = spawn(
    electronBinary(),
    appArguments([`--user-data-dir=${path.join(folder, 'profile')}`, '--demo', ...options]),
    { cwd: PROJECT_ROOT, env: appEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const said = text.split('\n').filter((line) => line.trim() !== '' && !/^\[\d+:/.test(line))
  return { code, said }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return existsSync(folder) ? readdir(folder, { recursive: true }) : []
}

test.describe('the demonstration', () => {
  test.setTimeout(300_000)

  test('does an owner’s month on the sample shop, leaves every file and says what it found', async ({ folder }) => {
    const out = path.join(folder, 'out')
    const { code, said } = await runDemo(folder, [`--out=${out}`])
    expect(said.filter((line) => !line.startsWith('demo> '))).toEqual([])
    expect(code).toBe(0)
    const summary = said.join('\n')
    expect(summary).toContain('demo> 晴禾家居示例店 2025-11')
    expect(summary).toContain('demo> 人数：12')
    expect(summary).toMatch(/demo> 应发合计：[\d,]+\.\d\d 元/)
    expect(summary).toMatch(/demo> 实发合计：[\d,]+\.\d\d 元/)

    const files = await filesIn(out)
    for (const pattern of [
      /考勤_.*\.xlsx$/,
      /工资_.*\.xlsx$/,
      /排班表_.*\.xlsx$/,
      /排班表_.*\.pdf$/,
      /签字表_.*\.pdf$/,
      /工资条_.*\.pdf$/,
      /\.dbzbak$/,
    ]) {
      expect(
        files.filter((file) => pattern.test(file)),
        String(pattern),
      ).not.toHaveLength(0)
    }
    expect(files.filter((file) => /^screenshots.+\.png$/.test(file))).toHaveLength(7)
    expect(files.filter((file) => /^岗位说明书_.*\.pdf$/.test(file)).length).toBeGreaterThanOrEqual(12)
    expect(summary).toContain(`demo> 文件数：${files.filter((file) => /\.\w+$/.test(file)).length}`)
    const slips = files.find((file) => /工资条_.*\.pdf$/.test(file)) ?? ''
    expect(await pdfText(path.join(out, slips))).toContain('甲一鸣')
    expect(await filesIn(path.join(folder, `out.partial-`))).toEqual([])
  })

  const mistakes = {
    'bad-date': /员工名单\.csv 第 3 行“入职日期”列：“2025-02-30”不是日期/,
    'duplicate-number': /员工名单\.csv 第 3 行“工号”列：工号“001”前面已经有人用了/,
    'unknown-person': /打卡\.csv 第 3 行“工号”列：员工名单里没有“099 某某某”/,
    'unknown-shift': /排班\.csv 第 3 行“2”列：没有代号或名称是“午”的班次/,
    'wrong-weights': /考核方案\.csv 第 2 行“权重”列：方案的权重加起来不是 100/,
  } as const
  for (const [shop, sentence] of Object.entries(mistakes)) {
    test(`a shop with a mistake (${shop}) ends with the file, the row and what to do, and writes nothing`, async ({
      folder,
    }) => {
      const out = path.join(folder, 'out')
      await mkdir(out)
      await writeFile(path.join(out, '去年.txt'), '去年的文件')
      const { code, said } = await runDemo(folder, [`--shop=${path.join(SHOPS, shop)}`, `--out=${out}`])
      expect(code).toBe(1)
      expect(said.join('\n')).toMatch(sentence)
      expect(said.join('\n')).not.toMatch(/Error|at .*\.cjs|undefined|\[object/)
      expect(await filesIn(out)).toEqual(['去年.txt'])
      expect(await readFile(path.join(out, '去年.txt'), 'utf8')).toBe('去年的文件')
      expect((await readdir(folder)).sort()).toEqual(['out', 'profile'])
    })
  }

  test('a folder that is not there and a month that is none are told in one sentence', async ({ folder }) => {
    const out = `--out=${path.join(folder, 'out')}`
    const missing = await runDemo(folder, [`--shop=${path.join(folder, 'none')}`, out])
    expect(missing.code).toBe(1)
    expect(missing.said).toHaveLength(1)
    expect(missing.said[0]).toMatch(/^网店文件夹不存在或不能读取：.*请检查 --shop 后面的路径/)
    const month = await runDemo(folder, ['--month=2025-13', out])
    expect(month).toMatchObject({ code: 1, said: [expect.stringContaining('--month 要写成 2026-02 这样的年月')] })
    expect(existsSync(path.join(folder, 'out'))).toBe(false)
  })
})
