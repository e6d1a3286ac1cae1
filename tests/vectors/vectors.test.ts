import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ADAPTERS, runVector } from './run-vectors'
import { readVectors } from './vector-format'

const FILE = path.resolve(import.meta.dirname, '../fixtures/vectors/domain-vectors.json')
const vectors = readVectors(readFileSync(FILE, 'utf8'))

describe('worked examples from published sources', () => {
  it('are all there, and every area has a calculation', () => {
    expect(vectors).toHaveLength(76)
    expect([...new Set(vectors.map((vector) => vector.area))].filter((area) => !(area in ADAPTERS))).toEqual([])
  })
  it.each(vectors.map((vector) => [vector.id, vector.area, vector] as const))('%s %s', (_id, _area, vector) => {
    expect(runVector(vector)).toEqual({ kind: 'passed' })
  })
})
