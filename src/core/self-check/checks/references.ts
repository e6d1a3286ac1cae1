import type { Month } from '../../kernel/local-day'
import { isLocalDay, isMonth } from '../../kernel/local-day'
import { indicatorsOf } from '../../month/in-force'
import type { Department } from '../../team/member'
import type { MemberId } from '../../kernel/ids'
import type { Check, CheckStep } from '../check'
import type { CheckedShop } from '../checked-shop'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { words } from '../quantities'
import type { Reference, ReferredKind, ReferringList } from '../refers-to'
import { descriptionKey, REFERS_TO, UNKNOWN } from '../refers-to'

type Known = Readonly<Record<ReferredKind, ReadonlySet<string>>>

function knownIn({ data }: CheckedShop): Known {
  const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((row) => row.id)
  return {
    member: new Set(idsOf(data.members)),
    department: new Set(idsOf(data.departments)),
    role: new Set(idsOf(data.roles)),
    description: new Set(data.jobDescriptions.map(descriptionKey)),
    shift: new Set(idsOf(data.shifts)),
    indicator: new Set(idsOf(indicatorsOf(data))),
    'commission-plan': new Set(idsOf(data.commissionPlans)),
    leave: new Set(idsOf(data.leaves)),
    overtime: new Set(idsOf(data.overtimes)),
    skill: new Set(idsOf(data.skills)),
    equipment: new Set(idsOf(data.equipment)),
  }
}

/** Where the record lies, by the fields that such records have. */
function placeOf(table: ReferringList, record: object, { kind, id, day }: Reference): FindingPlace {
  const fields = record as Readonly<Record<string, unknown>>
  const textOf = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
  const [memberId, month, name] = [textOf('memberId'), textOf('month'), textOf('name')]
  const onDay = day ?? textOf('day')
  return {
    table,
    // Somebody who is not there has no name either.
    ...(memberId === '' || (kind === 'member' && memberId === id) ? {} : { memberId: memberId as MemberId }),
    ...(isMonth(month) ? { month } : {}),
    ...(isLocalDay(onDay) ? { day: onDay } : {}),
    ...(name === '' ? {} : { name }),
  }
}

/** Verdicts of a closed month may name a shift that is gone since: nothing is judged by it again. */
function mayBeGone({ closed }: CheckedShop, table: ReferringList, record: object, { kind }: Reference): boolean {
  return table === 'verdicts' && kind === 'shift' && closed.has((record as { readonly month: Month }).month)
}

function listFindings<L extends ReferringList>(shop: CheckedShop, known: Known, table: L): readonly Finding[] {
  const refersTo = REFERS_TO[table]
  return shop.data[table].flatMap((record) =>
    refersTo(record)
      .filter((reference) => !known[reference.kind].has(reference.id) && !mayBeGone(shop, table, record, reference))
      .map((reference) =>
        finding(UNKNOWN[reference.kind], placeOf(table, record, reference), undefined, words(reference.id)),
      ),
  )
}

function isItsOwnParent(department: Department, all: readonly Department[]): boolean {
  let parent = department.parentId
  for (let step = 0; step < all.length && parent !== undefined; step += 1) {
    if (parent === department.id) return true
    parent = all.find((other) => other.id === parent)?.parentId
  }
  return false
}

/** Whatever a record refers to exists (`refers-to.ts`), and no department is above itself. */
export const references: Check = {
  id: 'references',
  *run(shop): Iterable<CheckStep> {
    const known = knownIn(shop)
    for (const table of Object.keys(REFERS_TO) as readonly ReferringList[])
      yield { looked: shop.data[table].length, findings: listFindings(shop, known, table) }
    const { departments } = shop.data
    yield {
      looked: 0,
      findings: departments
        .filter((department) => isItsOwnParent(department, departments))
        .map(({ name }) => finding('department-loop', { table: 'departments', name })),
    }
  },
}
