import { describe, expect, it } from 'vitest'
import { libraryIndicator } from '../../../src/core/kpi/library/indicators'
import {
  checkJobDescription,
  JOB_DESCRIPTION_PARTS,
  textsOfPart,
  wordingWarnings,
} from '../../../src/core/roles/check-job-description'
import { targetDecimal } from '../../../src/core/roles/indicator-target'
import { SHOP_OWNER } from '../../../src/core/roles/library/department-templates'
import { HAND_OVER_MAP, LIBRARY_ROLE_NAMES } from '../../../src/core/roles/library/hand-over-map'
import { libraryRole, ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'

const everyRole = ROLE_LIBRARY.map((role) => [role.name, role] as const)

/** What the unit of an indicator looks like behind the number of a target. */
const UNIT_SUFFIX: Readonly<Record<string, string>> = {
  percent: '%',
  permille: '‰',
  yuan: ' 元',
  seconds: ' 秒',
  hours: ' 小时',
  days: ' 天',
  count: ' 次',
  pieces: ' 件',
  score: ' 分',
  ratio: '',
  people: ' 人',
}

describe('the library as a whole', () => {
  it('has a description for each of the 23 role names, and each key and code once', () => {
    expect(ROLE_LIBRARY.map((role) => role.name).sort()).toEqual([...LIBRARY_ROLE_NAMES].sort())
    expect(new Set(ROLE_LIBRARY.map((role) => role.key)).size).toBe(23)
    expect(new Set(ROLE_LIBRARY.map((role) => role.description.code)).size).toBe(23)
  })

  it('covers every role that an owner may ask for by another name', () => {
    const names = new Set(ROLE_LIBRARY.flatMap((role) => [role.name, ...role.alsoCalled]))
    const asked = [
      '运营总监',
      '电商经理',
      '市场推广员',
      '市场专员',
      '活动策划师',
      '客户服务专员',
      '产品专员',
      '产品经理',
      '销售代表',
      '客服人员',
      '技术人员',
      '美工',
    ]
    expect(asked.filter((name) => !names.has(name))).toEqual([])
  })

  it('gives each other name to one role only', () => {
    const names = ROLE_LIBRARY.flatMap((role) => [role.name, ...role.alsoCalled])
    expect(new Set(names).size).toBe(names.length)
  })

  it('finds a role by its key and nothing by an unknown key', () => {
    expect(libraryRole('packer')?.name).toBe('仓库打包员')
    expect(libraryRole('no-such-role')).toBeUndefined()
  })

  it('repeats no task in two descriptions', () => {
    const tasks = ROLE_LIBRARY.flatMap((role) =>
      role.description.duties.flatMap((duty) => duty.tasks.map((task) => task.text)),
    )
    expect(tasks.filter((text, index) => tasks.indexOf(text) !== index)).toEqual([])
    expect(tasks.length).toBeGreaterThanOrEqual(23 * 10)
  })

  it('repeats no purpose and no duty title in two descriptions', () => {
    const titles = ROLE_LIBRARY.flatMap((role) => [
      role.description.purpose,
      ...role.description.duties.map((duty) => duty.title),
    ])
    expect(titles.filter((text, index) => titles.indexOf(text) !== index)).toEqual([])
  })

  it('reports in one tree: every superior is the owner or a role, and lists exactly those who report to him', () => {
    const names: readonly string[] = [SHOP_OWNER, ...LIBRARY_ROLE_NAMES]
    for (const { name, description } of ROLE_LIBRARY) {
      expect(names).toContain(description.reportsTo)
      const reporting = ROLE_LIBRARY.filter((role) => role.description.reportsTo === name).map((role) => role.name)
      expect(description.subordinates, name).toBe(reporting.length === 0 ? '无' : reporting.join('、'))
    }
    expect(ROLE_LIBRARY.filter((role) => role.description.reportsTo === SHOP_OWNER).map((role) => role.name)).toEqual([
      '店长',
      '财务',
    ])
  })

  it('uses the six departments of one organisation', () => {
    expect([...new Set(ROLE_LIBRARY.map((role) => role.departmentName))]).toEqual([
      '总经办',
      '运营部',
      '市场部',
      '客服部',
      '仓储物流部',
      '职能部',
    ])
  })
})

describe('hand-overs', () => {
  it('appear on both sheets: what one hands over the other receives', () => {
    for (const { name, description } of ROLE_LIBRARY) {
      for (const handOver of description.handOvers) {
        const partner = ROLE_LIBRARY.find((role) => role.name === handOver.withRole)
        const opposite = handOver.direction === 'receives' ? 'hands-over' : 'receives'
        expect(partner?.description.handOvers, `${name} / ${handOver.item}`).toContainEqual({
          withRole: name,
          direction: opposite,
          item: handOver.item,
        })
      }
    }
  })

  it('never go from a role to itself, never twice, and reach every role in both directions', () => {
    expect(HAND_OVER_MAP.filter(([from, to]) => from === to)).toEqual([])
    expect(new Set(HAND_OVER_MAP.map((flow) => flow.join('→'))).size).toBe(HAND_OVER_MAP.length)
    for (const name of LIBRARY_ROLE_NAMES) {
      expect(HAND_OVER_MAP.filter(([from]) => from === name).length, `${name} gives`).toBeGreaterThan(0)
      expect(HAND_OVER_MAP.filter(([, to]) => to === name).length, `${name} receives`).toBeGreaterThan(0)
    }
  })
})

describe.each(everyRole)('%s', (_name, role) => {
  const { description } = role
  const texts = JOB_DESCRIPTION_PARTS.flatMap((part) => textsOfPart(description, part))

  it('passes the check that a published version must pass', () => {
    expect(checkJobDescription(description)).toEqual({ ok: true, value: description })
  })

  it('has 4–6 duties of 5 % or more, each with 2–4 tasks', () => {
    expect(description.duties.length).toBeGreaterThanOrEqual(4)
    expect(description.duties.length).toBeLessThanOrEqual(6)
    expect(description.duties.reduce((sum, duty) => sum + duty.weightPercent, 0)).toBe(100)
    for (const duty of description.duties) {
      expect(duty.weightPercent).toBeGreaterThanOrEqual(5)
      expect(duty.tasks.length, duty.title).toBeGreaterThanOrEqual(2)
      expect(duty.tasks.length, duty.title).toBeLessThanOrEqual(4)
    }
    expect(description.duties.flatMap((duty) => duty.tasks).length).toBeGreaterThanOrEqual(10)
  })

  it('leaves no part empty', () => {
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    for (const part of JOB_DESCRIPTION_PARTS) expect(textsOfPart(description, part).length, part).toBeGreaterThan(0)
    const { authority, qualifications, conditions, career } = description
    const lists = [
      ...Object.values(authority),
      qualifications.knowledge,
      qualifications.skills,
      qualifications.qualities,
      conditions.tools,
      career.training,
    ]
    expect(lists.filter((list: readonly string[]) => list.length === 0)).toEqual([])
    expect(description.externalContacts.length * description.internalContacts.length).toBeGreaterThan(0)
  })

  it('ends its purpose with a full stop and every other text without punctuation', () => {
    expect(description.purpose).toMatch(/。$/)
    expect(texts.filter((text) => text !== description.purpose && /[，。、；：,.;:]$/.test(text))).toEqual([])
  })

  it('sets Latin letters and figures off from Chinese ones, and uses Chinese punctuation', () => {
    expect(texts.filter((text) => /\p{Script=Han}[0-9A-Za-z≥≤]|[0-9A-Za-z%‰]\p{Script=Han}/u.test(text))).toEqual([])
    expect(texts.filter((text) => /[,;!?()]|:(?!\d)|\s{2}|^\s|\s$/.test(text))).toEqual([])
  })

  it('measures by library indicators whose name, direction and unit agree, weights summing to 100', () => {
    expect(description.indicators.reduce((sum, indicator) => sum + indicator.weightPercent, 0)).toBe(100)
    for (const { indicatorId, name, target } of description.indicators) {
      const indicator = libraryIndicator(indicatorId ?? '')
      expect(indicator?.name, name).toBe(name)
      if (indicator === undefined || target === '完成月计划') continue
      const sign = indicator.direction === 'higher-better' ? '≥ ' : '≤ '
      const number = targetDecimal(target)
      const wanted =
        number === '0'
          ? `0${UNIT_SUFFIX[indicator.unit] ?? '?'}`
          : `${sign}${number ?? '?'}${UNIT_SUFFIX[indicator.unit] ?? '?'}`
      expect(target, name).toBe(wanted)
    }
  })

  it('marks its pay range as an example that may be changed', () => {
    expect(description.payRange).toMatch(/示例，可改/)
  })

  it('marks every amount of money in its authority as an example', () => {
    expect(description.authority.finance.filter((text) => /\d+ 元/.test(text) && !text.includes('示例'))).toEqual([])
  })

  it('asks for nothing that would discriminate, and threatens no fine', () => {
    expect(wordingWarnings(description)).toEqual([])
    const forbidden = [
      '限男',
      '限女',
      '男性优先',
      '女性优先',
      '周岁以下',
      '岁以下',
      '未婚',
      '已婚',
      '已育',
      '户籍',
      '形象气质',
      '相貌',
      '身高',
      '罚款',
      '扣款',
    ]
    const all = texts.filter((text) => !description.handOvers.some((handOver) => handOver.item === text)).join('\n')
    expect(forbidden.filter((word) => all.includes(word))).toEqual([])
  })
})
