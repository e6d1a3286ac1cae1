import { describe, expect, it } from 'vitest'
import { readScoringRule } from '../../../src/core/imports/tables/scoring-rule'
import type { ScoringRule } from '../../../src/core/kpi/kpi-plan'
import { SCORING_STARTS, scoringParameters } from '../../../src/renderer/features/kpi/scoring-text'

const RULES: readonly ScoringRule[] = [
  { kind: 'ratio-up', capPercent: '120' },
  { kind: 'ratio-down', variant: 'two-minus', capPercent: '100' },
  { kind: 'ratio-down', variant: 'inverse', capPercent: '110' },
  {
    kind: 'linear',
    points: [
      { at: '90', score: '60' },
      { at: '100', score: '100' },
    ],
  },
  {
    kind: 'step',
    bands: [
      { bound: '98', score: '100' },
      { bound: '95.5', score: '80' },
    ],
    otherwise: '0',
  },
  { kind: 'deduct', unit: '5', pointsPerUnit: '2', counting: 'complete-units' },
  { kind: 'deduct', unit: '0.1', pointsPerUnit: '1', counting: 'any-part' },
  { kind: 'deduct', unit: '1', pointsPerUnit: '2.5', counting: 'proportional' },
  { kind: 'count-deduct', pointsPerTime: '5' },
  { kind: 'plus-minus', pointsPerUnit: '2', capPoints: '10' },
  { kind: 'veto', scope: 'item' },
  { kind: 'veto', scope: 'total' },
  { kind: 'manual' },
]

describe('scoring parameters in the plan form', () => {
  it.each(RULES.map((rule) => ({ rule, text: scoringParameters(rule, 'higher-better') })))(
    '$rule.kind reads back from "$text"',
    ({ rule, text }) => {
      expect(readScoringRule(rule.kind, text)?.rule).toEqual(rule)
    },
  )
  it('keeps the direction of bands where lower is better', () => {
    const rule: ScoringRule = {
      kind: 'step',
      bands: [
        { bound: '35', score: '100' },
        { bound: '45', score: '80' },
      ],
      otherwise: '0',
    }
    const read = readScoringRule('step', scoringParameters(rule, 'lower-better'))
    expect(read).toEqual({ rule, direction: 'lower-better' })
  })
  it.each(Object.entries(SCORING_STARTS))('the start offered for %s can be read', (kind, text) => {
    expect(readScoringRule(kind as ScoringRule['kind'], text)?.rule.kind).toBe(kind)
  })
})
