import type { ChangeLine } from '../../core/text/changes/describe-change'
import { describeChange, describePunches } from '../../core/text/changes/describe-change'
import type { NameBook } from '../../core/text/changes/shown-field'
import type { NamedTable, Names } from './history-repository'
import type { Change, OperationHead } from './operation'
import { REMOVED_NAME } from './operation-text'

/** Looks names up; what has been removed since has none any more. */
export function nameBookOf(names: Names): NameBook {
  const of =
    (table: NamedTable) =>
    (id: string): string =>
      names[table].get(id) ?? REMOVED_NAME
  return {
    member: of('members'),
    department: of('departments'),
    role: of('roles'),
    shift: of('shifts'),
    indicator: of('indicators'),
    kpiPlan: of('kpiPlans'),
    commissionPlan: of('commissionPlans'),
    skill: of('skills'),
    equipment: of('equipment'),
  }
}

/** What an operation changed, field by field; an undo shows it the other way round. */
export function linesOf(
  changes: readonly Change[],
  { kind }: Pick<OperationHead, 'kind'>,
  names: NameBook,
): readonly ChangeLine[] {
  return changes.flatMap((change) => {
    if (change.table === 'punches') {
      const [month, memberId] = change.key
      const days = change.added.map(([day]) => day)
      const files = change.sources.map(([file]) => file)
      return describePunches({ memberId, month, days, files, isTakenBack: kind === 'undo' }, names)
    }
    const [before, after] = kind === 'undo' ? [change.after, change.before] : [change.before, change.after]
    return describeChange(change.table, before, after, names)
  })
}
