import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkJobDescription } from '../../../src/core/roles/check-job-description'
import { compareDescriptions } from '../../../src/core/roles/compare-descriptions'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import {
  changedParts,
  emptyDescription,
  placeProblem,
  spreadTo100,
  tidyDescription,
} from '../../../src/core/roles/write-description'

const first = ROLE_LIBRARY[0]!.description
const empty = emptyDescription({ title: '跟单员', department: '运营部', reportsTo: '运营经理', headCount: 1 })

describe('a description before it is published', () => {
  it('leaves a complete one as it is', () => {
    for (const { description } of ROLE_LIBRARY) expect(tidyDescription(description)).toEqual(description)
  })

  it('loses rows that were added and never filled in, and the spaces around texts', () => {
    const tidy = tidyDescription({
      ...empty,
      purpose: ' 跟进订单。 ',
      authority: { ...empty.authority, approval: ['', ' 改价 ', '  '] },
      internalContacts: [
        { who: ' ', about: '' },
        { who: '仓库 ', about: '发货' },
      ],
      handOvers: [{ withRole: '', direction: 'receives', item: ' ' }],
    })
    expect(tidy.purpose).toBe('跟进订单。')
    expect(tidy.authority.approval).toEqual(['改价'])
    expect(tidy.internalContacts).toEqual([{ who: '仓库', about: '发货' }])
    expect(tidy.handOvers).toEqual([])
  })

  it('keeps a duty that was begun, so that the check can name what is missing', () => {
    const begun = tidyDescription({ ...empty, duties: [{ title: '', weightPercent: 0, tasks: [] }] })
    const checked = checkJobDescription(begun)
    expect(checked.ok ? [] : checked.error.map((problem) => placeProblem(problem).place)).toEqual([
      'purpose',
      'duty-1-title',
      'duty-1-weight',
      'duty-1',
      'duties',
    ])
  })
})

describe('the place of a problem', () => {
  it('is the field of the task that is incomplete', () => {
    const duties = first.duties.map((duty, index) =>
      index === 1
        ? { ...duty, tasks: duty.tasks.map((task, at) => (at === 2 ? { ...task, standard: '' } : task)) }
        : duty,
    )
    const checked = checkJobDescription({ ...first, duties })
    expect(checked.ok ? [] : checked.error.map(placeProblem).map(({ part, place }) => [part, place])).toEqual([
      ['duties', 'duty-2-task-3-standard'],
    ])
  })

  it('is the head of the list for weights that do not sum to 100', () => {
    const indicators = first.indicators.slice(1)
    const checked = checkJobDescription({ ...first, indicators })
    expect(checked.ok ? [] : checked.error.map((problem) => placeProblem(problem).place)).toEqual(['indicators'])
  })
})

describe('the parts that changed', () => {
  it('come in the order of the paper, each once', () => {
    const changed = compareDescriptions(first, {
      ...first,
      career: { ...first.career, rotation: '无', training: [] },
      grade: 'M2',
    })
    expect(changedParts(changed)).toEqual(['basics', 'career'])
  })
})

describe('weights spread to 100', () => {
  it('keeps the proportion', () => {
    expect(spreadTo100([50, 50, 100])).toEqual([25, 25, 50])
    expect(spreadTo100([20, 20, 20])).toEqual([34, 33, 33])
    expect(spreadTo100([0, 0])).toEqual([50, 50])
    expect(spreadTo100([])).toEqual([])
  })

  it('always gives whole weights of at least 1 that sum to 100, and leaves good ones alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 120 }), { minLength: 1, maxLength: 60 }), (weights) => {
        const spread = spreadTo100(weights)
        expect(spread.reduce((sum, weight) => sum + weight, 0)).toBe(100)
        expect(spread.every((weight) => Number.isSafeInteger(weight) && weight >= 1)).toBe(true)
        expect(spreadTo100(spread)).toEqual(spread)
      }),
    )
  })
})
