import { fen, parseMoney } from '../../kernel/fen'
import type { Fen } from '../../kernel/fen'
import { toId } from '../../kernel/ids'
import type { CommissionPlanId, RoleId } from '../../kernel/ids'
import type { Ppm } from '../../kernel/ppm'
import { percent } from '../../kernel/ppm'
import type { CommissionScheme, CommissionTier, TierBound } from '../../payroll/pay-terms'
import { plainText } from '../cells/cell-text'
import { readRate } from '../cells/number-cell'
import { LIST_SEPARATOR } from '../columns/cell-words-columns'
import { BOUND_WORDS, COMMISSION_WORDS, FLAT_RATE, TEN_THOUSAND, TIER, TIER_BELOW } from '../columns/pay-columns'
import type { ImportContext, TableReading } from '../import-context'
import { readRows } from '../import-context'
import { idPart } from '../shop-draft'
import type { TableRow } from '../table-row'

const MOST_RATE = percent('100')

/** 提成方案: one row a plan; the same name from another day on is its next version. */
export const readCommissionPlans: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    row.need('name')
    const name = row.text('name', 60)
    const from = row.day('from') ?? context.fallbackDay
    const roleIds = rolesOf(row, context)
    const base = row.text('base', 200)
    const scheme = schemeOf(row)
    if (row.failed || !scheme) return false
    const id = toId<CommissionPlanId>(`com-${idPart(name)}-${from}`)
    if (context.draft.commissionPlans.brought(id)) {
      row.fail('duplicate-row', 'name')
      return false
    }
    const known = context.draft.commissionPlans.all().find((plan) => plan.name === name && plan.from === from)
    context.draft.commissionPlans.put({ id: known?.id ?? id, name, from, roleIds, base, scheme })
    return true
  })

/** The roles a cell names; each must be known. */
export function rolesOf(row: TableRow, context: ImportContext): readonly RoleId[] {
  const names = row.text('roles', 500).split(LIST_SEPARATOR)
  return names.flatMap((part): readonly RoleId[] => {
    const name = part.trim()
    if (name === '') return []
    const role = context.draft.roles.all().find((candidate) => candidate.name === name)
    if (!role) row.fail('unknown-role', 'roles', name)
    return role ? [role.id] : []
  })
}

function schemeOf(row: TableRow): CommissionScheme | undefined {
  if (!row.need('tiers')) return undefined
  const text = plainText(row.cell('tiers'))
  const method = row.choice('method', COMMISSION_WORDS)
  const said = row.choice('bound', BOUND_WORDS)
  const flat = flatRate(row, text)
  if (method === 'flat' || (method === undefined && flat !== undefined)) {
    return flat === undefined ? row.fail('bad-tiers', 'tiers') : { kind: 'flat', ratePpm: flat }
  }
  const found = readTiers(text)
  if (!found) return row.fail('bad-tiers', 'tiers')
  if (!isRising(found.tiers)) return row.fail('tiers-not-rising', 'tiers')
  const bound: TierBound = said ?? (found.isBelow ? 'lower-inclusive' : 'upper-inclusive')
  return { kind: method ?? 'marginal', tiers: found.tiers, bound }
}
function flatRate(row: TableRow, text: string): Ppm | undefined {
  const cell = row.cell('tiers')
  const match = FLAT_RATE.exec(text)
  const rate = match
    ? readRate(`${match[1]}%`, '1', true)
    : typeof cell === 'number'
      ? readRate(cell, '1', false)
      : undefined
  return rate !== undefined && rate >= 0 && rate <= MOST_RATE ? rate : undefined
}

/** '≤15000:10% ≤30000:15% 以上:22%', also with 万. Undefined if anything is left over or a rate is impossible. */
export function readTiers(
  text: string,
): { readonly tiers: readonly CommissionTier[]; readonly isBelow: boolean } | undefined {
  const tiers: CommissionTier[] = []
  let isBelow = false
  for (const match of text.matchAll(TIER)) {
    const ratePpm = readRate(`${match[4]}%`, '1', true)
    if (ratePpm === undefined || ratePpm > MOST_RATE) return undefined
    if (match[3] !== undefined) {
      tiers.push({ ratePpm })
      continue
    }
    const upToFen = tierBound(match[2] ?? '')
    if (upToFen === undefined) return undefined
    isBelow ||= TIER_BELOW.has(match[1] ?? '')
    tiers.push({ upToFen, ratePpm })
  }
  const rest = text.replaceAll(TIER, '').replace(/[\s,;、]/g, '')
  return tiers.length > 0 && rest === '' ? { tiers, isBelow } : undefined
}
function tierBound(text: string): Fen | undefined {
  const inTenThousands = text.includes(TEN_THOUSAND)
  const money = parseMoney(text.replace(TEN_THOUSAND, '').trim())
  if (!money.ok) return undefined
  const size = money.value * (inTenThousands ? 10_000 : 1)
  return Number.isSafeInteger(size) && size > 0 && size <= 1e12 ? fen(size) : undefined
}
/** Upper ends rise, and only the last tier may be without one. */
function isRising(tiers: readonly CommissionTier[]): boolean {
  return tiers.every((tier, index) => {
    const before = tiers[index - 1]
    if (index > 0 && before?.upToFen === undefined) return false
    return tier.upToFen === undefined || before?.upToFen === undefined || tier.upToFen > before.upToFen
  })
}
