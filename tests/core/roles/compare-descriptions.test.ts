import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DescriptionDifference } from '../../../src/core/roles/compare-descriptions'
import { compareDescriptions } from '../../../src/core/roles/compare-descriptions'
import type { JobDescription } from '../../../src/core/roles/job-description'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import { pairAlike } from '../../../src/core/roles/pair-alike'
import { runs } from '../../property-runs'

const LIBRARY = ROLE_LIBRARY.map((role) => role.description)
const BASE = LIBRARY[2] as JobDescription
const valueText = (side: DescriptionDifference['before']): string =>
  side === undefined ? '–' : side.kind === 'text' ? side.text : JSON.stringify(Object.values(side)[1])
const told = (after: JobDescription): readonly string[] =>
  compareDescriptions(BASE, after).map(
    (d) =>
      `${d.part}/${d.field}${d.within.length > 0 ? ` in ${d.within.join(' › ')}` : ''}: ${valueText(d.before)} → ${valueText(d.after)}`,
  )

describe('two versions of a description', () => {
  it('that read the same differ in nothing, whatever the order of the items', () => {
    for (const description of LIBRARY) expect(compareDescriptions(description, description)).toEqual([])
    expect(
      told({
        ...BASE,
        duties: [...BASE.duties].reverse(),
        handOvers: [...BASE.handOvers].reverse(),
        conditions: { ...BASE.conditions, tools: [...BASE.conditions.tools].reverse() },
      }),
    ).toEqual([])
  })
  it('show each field that was changed, filled in or emptied', () => {
    expect(
      told({
        ...BASE,
        title: '高级运营专员',
        headCount: BASE.headCount + 1,
        grade: '',
        career: { ...BASE.career, rotation: '客服' },
      }),
    ).toEqual([
      'basics/title: 运营专员 → 高级运营专员',
      `basics/grade: ${BASE.grade} → –`,
      `basics/headCount: ${BASE.headCount} → ${BASE.headCount + 1}`,
      `career/rotation: ${BASE.career.rotation} → 客服`,
    ])
  })
  it('keep a reworded task together with its standard, and name the duty', () => {
    const [first, ...rest] = BASE.duties
    if (!first) throw new Error('a library role without duties')
    const [task, ...others] = first.tasks
    if (!task) throw new Error('a duty without tasks')
    const after = {
      ...BASE,
      duties: [
        {
          ...first,
          weightPercent: first.weightPercent + 5,
          tasks: [{ ...task, text: `每日${task.text}`, standard: '当天完成', part: 'assists' as const }, ...others],
        },
        ...rest,
      ],
    }
    expect(told(after)).toEqual([
      `duties/weight in ${first.title}: ${first.weightPercent} → ${first.weightPercent + 5}`,
      `duties/task in ${first.title}: ${task.text} → 每日${task.text}`,
      `duties/standard in ${first.title} › 每日${task.text}: ${task.standard} → 当天完成`,
      `duties/dutyPart in ${first.title} › 每日${task.text}: "${task.part}" → "assists"`,
    ])
  })
  it('show a duty that is gone with all its tasks, and a new one with all of its', () => {
    const gone = BASE.duties[0]
    if (!gone) throw new Error('a library role without duties')
    const removed = compareDescriptions(BASE, { ...BASE, duties: BASE.duties.slice(1) })
    expect(removed.filter((d) => d.field === 'duty')).toEqual([
      { part: 'duties', field: 'duty', within: [], before: { kind: 'text', text: gone.title } },
    ])
    expect(removed.filter((d) => d.field === 'task')).toHaveLength(gone.tasks.length)
    const added = compareDescriptions({ ...BASE, duties: BASE.duties.slice(1) }, BASE)
    expect(added.every((d) => d.before === undefined && d.after !== undefined)).toBe(true)
  })
  it('name every text that only one of them has, on its side', () => {
    const textsOf = (d: JobDescription): readonly string[] => [
      ...d.duties.flatMap((duty) => [duty.title, ...duty.tasks.map((task) => task.text)]),
      ...d.indicators.map((indicator) => indicator.name),
      ...d.qualifications.skills,
    ]
    fc.assert(
      fc.property(fc.constantFrom(...LIBRARY), fc.constantFrom(...LIBRARY), (a, b) => {
        const differences = compareDescriptions(a, b)
        const [befores, afters] = (['before', 'after'] as const).map(
          (side) => new Set(differences.map((difference) => valueText(difference[side]))),
        )
        for (const text of textsOf(a)) expect(textsOf(b).includes(text) || befores?.has(text), text).toBe(true)
        for (const text of textsOf(b)) expect(textsOf(a).includes(text) || afters?.has(text), text).toBe(true)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('pairing items', () => {
  it('takes the same first, then the most alike, and counts what stands twice', () => {
    expect(pairAlike(['处理订单', '整理货架'], ['处理全部订单', '处理订单', '开会'], (t) => t)).toEqual([
      [undefined, '处理全部订单'],
      ['处理订单', '处理订单'],
      [undefined, '开会'],
      ['整理货架', undefined],
    ])
    expect(pairAlike(['每日整理货架'], ['整理货架'], (t) => t)).toEqual([['每日整理货架', '整理货架']])
    expect(pairAlike(['a'], ['a', 'a'], (t) => t)).toEqual([
      ['a', 'a'],
      [undefined, 'a'],
    ])
  })
  it('loses and invents nothing', () => {
    const anyTexts = fc.array(fc.constantFrom('处理订单', '处理全部订单', '整理货架', 'a', ''), { maxLength: 6 })
    fc.assert(
      fc.property(anyTexts, anyTexts, (before, after) => {
        const pairs = pairAlike(before, after, (t) => t)
        expect(pairs.flatMap(([old]) => (old === undefined ? [] : [old])).sort()).toEqual([...before].sort())
        expect(pairs.flatMap(([, now]) => (now === undefined ? [] : [now]))).toEqual(after)
      }),
    )
  })
})
