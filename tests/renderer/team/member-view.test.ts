import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../../src/core/staffing/member-list'
import type { NamedView } from '../../../src/renderer/features/team/members/member-view'
import {
  isSameView,
  PLAIN_VIEW,
  readColumns,
  readViews,
  USUAL_COLUMNS,
  withView,
} from '../../../src/renderer/features/team/members/member-view'

const VIEW: NamedView = {
  name: '客服试用',
  filter: { ...NO_FILTER, departments: ['客服部'], states: ['probation'] },
  columns: ['name', 'probationUntil'],
  query: '夜班',
  sorting: { key: 'name', descending: true },
}

describe('a saved view', () => {
  it('comes back from the store as it was', () => {
    expect(readViews(JSON.parse(JSON.stringify([VIEW])))).toEqual([VIEW])
  })
  it('leaves out what this release does not know, and never fails', () => {
    expect(readViews([{ name: 'x', columns: ['name', 'horoscope'], filter: { states: ['asleep', 'left'] } }])).toEqual([
      { ...PLAIN_VIEW, name: 'x', columns: ['name'], filter: { ...NO_FILTER, states: ['left'] } },
    ])
    for (const broken of [undefined, null, 'x', 3, {}, [null, 3, 'x', {}, { name: '' }]])
      expect(readViews(broken)).toEqual([])
    expect(readColumns(['horoscope'])).toBe(USUAL_COLUMNS)
  })
  it('takes the place of one with the same name', () => {
    expect(
      withView([VIEW, { ...VIEW, name: '别的' }], { ...VIEW, query: '' }).map((view) => [view.name, view.query]),
    ).toEqual([
      ['别的', '夜班'],
      ['客服试用', ''],
    ])
  })
  it('is known again by what it shows, not by its name', () => {
    expect(isSameView(VIEW, { ...VIEW, filter: { ...VIEW.filter } })).toBe(true)
    expect(isSameView(VIEW, { ...VIEW, query: '' })).toBe(false)
  })
})
