import type { Fen } from '../../../src/core/kernel/fen'
import { fen, fenToDecimal, subtractFen, sumFen, ZERO_FEN } from '../../../src/core/kernel/fen'
import { flatCommissionFen } from '../../../src/core/payroll/commission/flat-commission'
import { interpolatedCommissionFen } from '../../../src/core/payroll/commission/interpolated-commission'
import { marginalCommissionFen, marginalPartsFen } from '../../../src/core/payroll/commission/marginal-commission'
import { perOrderCommissionFen } from '../../../src/core/payroll/commission/per-order-commission'
import { wholeCommissionFen } from '../../../src/core/payroll/commission/whole-commission'
import type { CommissionTier, TierBound } from '../../../src/core/payroll/pay-terms'
import type { Answer, Figures } from '../fit-answer'
import { casesOf, exactOf, fenIn, fenOf, needed, percentIn, percentOf, textIn, valueOf, yuanOf } from '../read-inputs'
import type { VectorInputs } from '../vector-format'
import { isList, isRecord } from '../vector-format'

const BASES = ['sales', 'base', 'amount', 'revenue', 'gmv', 'profit', 'orders', 'order', 'income']

function baseFen(inputs: VectorInputs): Fen {
  const base = needed(fenIn(inputs, ...BASES), 'sales')
  const less = ['deduct', 'deduction', 'refund', 'refunds', 'returns'].flatMap((key) => fenIn(inputs, key) ?? [])
  return subtractFen(base, sumFen(less))
}

interface ReadTiers {
  readonly tiers: readonly CommissionTier[]
  readonly bound: TierBound
}
interface TierRow {
  readonly from: unknown
  readonly upTo: unknown
  readonly rate: unknown
}

function tierRow(row: unknown): TierRow {
  if (isList(row)) {
    if (row.length >= 3) return { from: row[0], upTo: row[1], rate: row[2] }
    return { from: undefined, upTo: row[0], rate: row[1] }
  }
  if (!isRecord(row)) return { from: undefined, upTo: undefined, rate: undefined }
  return {
    from: valueOf(row, 'from', 'min', 'lower', 'over', 'threshold'),
    upTo: valueOf(row, 'up_to', 'upTo', 'to', 'max', 'upper', 'limit', 'bound'),
    rate: valueOf(row, 'rate', 'percent', 'pct', 'ratio'),
  }
}

/**
 * Tiers as [upper end, per cent] with null for none, as [from, upper end, per cent], or as objects. Rows that begin at 0
 * and never end name their lower ends instead.
 */
function readTiers(inputs: VectorInputs): ReadTiers | undefined {
  const list = valueOf(inputs, 'tiers', 'table', 'brackets', 'steps')
  if (!isList(list)) return undefined
  const rows = list.map(tierRow)
  const amountOf = (value: unknown): Fen | undefined => fenOf(value)
  const namesLowerEnds =
    rows.every((row) => row.upTo === undefined || row.upTo === null) ||
    (list.every(isList) &&
      rows.every((row) => row.from === undefined && row.upTo !== null) &&
      amountOf(rows[0]?.upTo) === 0)
  const lowerOf = (row: TierRow): Fen => amountOf(row.from ?? row.upTo) ?? ZERO_FEN
  const tiers = rows.map((row, index): CommissionTier => {
    const ratePpm = needed(percentOf(row.rate), 'rate of a tier')
    const next = rows[index + 1]
    const upToFen = namesLowerEnds ? next && lowerOf(next) : amountOf(row.upTo)
    return upToFen === undefined ? { ratePpm } : { upToFen, ratePpm }
  })
  const hint = (textIn(inputs, 'bound', 'bounds', 'tier_bound', 'interval') ?? '').replace(/[_\s]/g, '-').toLowerCase()
  const lower = /lower|^\[.*\)$|>=|≥|以上|left-closed/.test(hint)
  const upper = /upper|^\(.*\]$|<=|≤|以内|right-closed/.test(hint)
  return { tiers, bound: lower || (namesLowerEnds && !upper) ? 'lower-inclusive' : 'upper-inclusive' }
}

function answer(inputs: VectorInputs, figuresOf: (one: VectorInputs) => Figures): Answer {
  const cases = casesOf(inputs, [...BASES, 'rates', 'rate', 'deduct', 'refund', 'refunds'])
  return {
    cases: (cases ?? [inputs]).map(figuresOf),
    isList: cases !== undefined,
    primary: 'amount',
    single: (all) => yuanOf(sumFen(all.map((one) => fenOf(one['amount']) ?? ZERO_FEN))),
  }
}
const amount = (value: Fen): Figures => ({ amount: Number(fenToDecimal(value)) })

function flat(inputs: VectorInputs): Answer {
  return answer(inputs, (one) =>
    amount(flatCommissionFen(baseFen(one), needed(percentIn(one, 'rate', 'rates', 'percent', 'pct'), 'rate'))),
  )
}

function whole(inputs: VectorInputs): Answer {
  const read = readTiers(inputs)
  // Rates row by row beside the sales: the tier of each is known already.
  if (!read) return flat(inputs)
  return answer(inputs, (one) => amount(wholeCommissionFen(baseFen(one), read.tiers, read.bound)))
}

function marginal(inputs: VectorInputs): Answer {
  const read = readTiers(inputs)
  if (!read) return flat(inputs)
  return answer(inputs, (one) => ({
    ...amount(marginalCommissionFen(baseFen(one), read.tiers)),
    parts: marginalPartsFen(baseFen(one), read.tiers).map(yuanOf),
  }))
}

function perOrder(inputs: VectorInputs): Answer {
  const read = needed(readTiers(inputs), 'tiers')
  return answer(inputs, (one) => amount(perOrderCommissionFen([baseFen(one)], read.tiers)[0] ?? ZERO_FEN))
}

function interpolated(inputs: VectorInputs): Answer {
  const rows = valueOf(inputs, 'tier_amounts', 'tiers')
  if (!isList(rows)) return flat(inputs)
  const tiers = rows.map((row) => {
    const { upTo, rate } = isRecord(row) ? { ...tierRow(row), rate: valueOf(row, 'amount', 'sum') } : tierRow(row)
    // An open last tier has no width to fill: it is taken as one that is never reached.
    const upToFen = exactOf(upTo) === undefined ? fen(Number.MAX_SAFE_INTEGER) : needed(fenOf(upTo), 'bound')
    return { upToFen, amountFen: needed(fenOf(rate), 'amount of a tier') }
  })
  return answer(inputs, (one) => amount(interpolatedCommissionFen(baseFen(one), tiers)))
}

export const COMMISSION_ADAPTERS: Readonly<Record<string, (inputs: VectorInputs) => Answer>> = {
  commission_flat: flat,
  commission_whole: whole,
  commission_marginal: marginal,
  commission_per_order_marginal: perOrder,
  commission_interpolated: interpolated,
}
