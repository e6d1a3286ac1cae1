import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DescriptionPaper } from '../../../src/core/documents/paper'
import { toId } from '../../../src/core/kernel/ids'
import type { RoleId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import { JOB_DESCRIPTION_PARTS, textsOfPart } from '../../../src/core/roles/check-job-description'
import type { JobDescription } from '../../../src/core/roles/job-description'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import { verifyWordFile, writeWordFiles } from '../../../src/main/docx/write-word'

const roleId = toId<RoleId>('role-1')

function paperOf(content: JobDescription, more: Partial<DescriptionPaper> = {}): DescriptionPaper {
  return {
    kind: 'job-description',
    shopName: '示例小店',
    printedOn: localDay('2026-11-23'),
    version: {
      roleId,
      version: 3,
      effectiveOn: localDay('2026-12-01'),
      change: '调整权重',
      preparedBy: '甲一鸣',
      approvedBy: '乙小满',
      content,
    },
    ...more,
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'dianbanzhang-word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The parts of a Word file by name, as text. */
async function partsOf(paper: DescriptionPaper): Promise<ReadonlyMap<string, string>> {
  const target = path.join(folder, 'one.docx')
  await writeWordFiles([{ target, paper }])
  const decoder = new TextDecoder()
  return new Map(Object.entries(unzipSync(readFileSync(target))).map(([name, bytes]) => [name, decoder.decode(bytes)]))
}
/** All words of a part, paragraph by paragraph. */
function paragraphsOf(xml: string): readonly string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join(''))
    .map((text) =>
      text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
    )
    .filter((text) => text !== '')
}
const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length

describe('a job description in Word', () => {
  const packer = ROLE_LIBRARY.find((role) => role.key === 'packer')!.description
  let parts: ReadonlyMap<string, string>
  let body = ''
  beforeAll(async () => {
    parts = await partsOf(
      paperOf(packer, {
        holder: '丙知夏',
        revisions: [{ version: 2, effectiveOn: localDay('2026-03-01'), change: '增加退货质检' }],
      }),
    )
    body = parts.get('word/document.xml') ?? ''
  })

  it('has a title and a numbered heading for each part, by the styles that Word itself knows', () => {
    const headings = body.split('</w:p>').filter((paragraph) => paragraph.includes('w:pStyle w:val="Heading1"'))
    expect(headings.flatMap(paragraphsOf)).toEqual([
      '一、岗位目的',
      '二、职责与任务',
      '三、岗位权限',
      '四、工作关系',
      '五、工作交接',
      '六、任职资格',
      '七、工作条件',
      '八、考核指标',
      '九、发展通道',
      '十、修订与签署',
    ])
    expect(body).toContain('w:pStyle w:val="Title"')
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).toContain('w:eastAsia="Microsoft YaHei"')
    for (const style of ['Title', 'Heading1', 'DescriptionTableText', 'DescriptionTableHead', 'DescriptionFieldLabel'])
      expect(styles).toContain(`w:styleId="${style}"`)
  })

  it('is A4, with the shop, the title and the version on every page and the page of how many below', () => {
    expect(body).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/)
    expect(paragraphsOf(parts.get('word/header1.xml') ?? '').join('')).toBe('示例小店岗位说明书 · 仓库打包员 · 第 3 版')
    const footer = parts.get('word/footer1.xml') ?? ''
    expect(footer).toContain('PAGE')
    expect(footer).toContain('NUMPAGES')
    expect(paragraphsOf(footer).join('')).toContain('打印日期：2026 年 11 月 23 日')
  })

  it('repeats the head of a table on each page and tears no row over two', () => {
    const rows = count(body, /<w:tr>|<w:tr /g)
    expect(rows).toBeGreaterThan(30)
    expect(count(body, /<w:cantSplit\/>/g)).toBe(rows)
    expect(count(body, /<w:tblHeader\/>/g)).toBeGreaterThanOrEqual(4)
  })

  it('spans a duty over its tasks', () => {
    const restarts = count(body, /<w:vMerge w:val="restart"\/>/g)
    expect(restarts).toBe(2 * packer.duties.filter((duty) => duty.tasks.length > 1).length)
  })

  it('carries who drew it up, who approved it, for whom, and what older versions changed', () => {
    const words = paragraphsOf(body).join('\n')
    for (const text of ['甲一鸣', '乙小满', '丙知夏', '第 2 版', '增加退货质检', '2026 年 12 月 1 日', '签字：'])
      expect(words).toContain(text)
  })

  it('leaves out a part with nothing in it and closes up the numbers', async () => {
    const bare = await partsOf(
      paperOf({ ...packer, handOvers: [], indicators: [], externalContacts: [], internalContacts: [] }),
    )
    const words = paragraphsOf(bare.get('word/document.xml') ?? '')
    expect(words).toContain('四、任职资格')
    expect(words.join('')).not.toMatch(/考核指标|工作交接|内部联系/)
  })

  it('writes what an owner types as text, never as markup', async () => {
    const duties = packer.duties.map((duty) => ({ ...duty, title: `甲\u0007乙\ud83d` }))
    const odd = await partsOf(paperOf({ ...packer, duties, purpose: '<b>5 & 6</b> "好" \u0007 ]]>' }))
    const xml = odd.get('word/document.xml') ?? ''
    expect(paragraphsOf(xml)).toContain('<b>5 & 6</b> "好"  ]]>')
    expect(xml).not.toMatch(/\u0007|\ufffd/)
    expect(paragraphsOf(xml).some((text) => text.includes('甲乙'))).toBe(true)
  })

  it('is refused when the file is not whole', async () => {
    const target = path.join(folder, 'whole.docx')
    await writeWordFiles([{ target, paper: paperOf(packer) }])
    const cut = path.join(folder, 'cut.docx')
    writeFileSync(cut, readFileSync(target).subarray(0, 4_000))
    await expect(verifyWordFile(cut)).rejects.toThrow('document not written')
    await expect(verifyWordFile(target)).resolves.toBeUndefined()
  })
})

describe('in LibreOffice', () => {
  const out = path.join(folder, 'converted')

  beforeAll(async () => {
    const files = ROLE_LIBRARY.map(({ key, description }) => ({
      target: path.join(folder, `${key}.docx`),
      paper: paperOf(description),
    }))
    await writeWordFiles(files)
    const profile = path.join(folder, 'profile')
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out]
    execFileSync('soffice', [...options, ...files.map(({ target }) => target)], { stdio: 'ignore' })
  }, 180_000)

  it('opens all', () => {
    expect(readdirSync(out)).toHaveLength(ROLE_LIBRARY.length)
  })

  it.each(ROLE_LIBRARY.map(({ key, name, description }) => [name, key, description] as const))(
    '%s loses no text and fills two pages',
    (_name, key, description) => {
      const pdf = path.join(out, `${key}.pdf`)
      const words = execFileSync('pdftotext', ['-enc', 'UTF-8', '-raw', pdf, '-'], { encoding: 'utf8' })
      // Lines of a cell are broken where the column ends; a cell is whole again without them.
      const text = words.replace(/\s+/g, '')
      const missing = JOB_DESCRIPTION_PARTS.flatMap((part) => textsOfPart(description, part)).filter(
        (wanted) => !text.includes(wanted.replace(/\s+/g, '')),
      )
      expect(missing).toEqual([])
      expect(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]).toBe('2')
    },
  )
})
