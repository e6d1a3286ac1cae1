import type { IndicatorId, KpiPlanId, MemberId } from '../../core/kernel/ids'
import type { LocalDay, Month } from '../../core/kernel/local-day'
import { err, ok } from '../../core/kernel/result'
import type { KpiMonth } from '../../core/kpi/kpi-month'
import type { GradeRules, Indicator, KpiPlan } from '../../core/kpi/kpi-plan'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { InUse, Saved } from './commit-error'
import { startingWith } from './key-range'

/** One actual of the scoring grid; `null` takes it out. */
export interface ActualCell {
  readonly memberId: MemberId
  readonly indicatorId: IndicatorId
  readonly value: string | null
}

export function createKpiRepository(db: AppDb) {
  return {
    indicators(): Promise<readonly Indicator[]> {
      return db.indicators.toArray()
    },
    saveIndicators(indicators: readonly Indicator[]): Saved {
      const [first] = indicators
      const facts = { count: indicators.length, ...(first && indicators.length === 1 ? { name: first.name } : {}) }
      return commit(db, { what: 'indicators-saved', ...facts }, async (write) => {
        write.bulkPut('indicators', indicators)
      })
    },
    removeIndicator(id: IndicatorId): Saved<InUse> {
      return commit<InUse>(db, { what: 'indicator-removed' }, async (write) => {
        const plans = (await db.kpiPlans.toArray()).filter((p) => p.items.some((i) => i.indicatorId === id)).length
        if (plans > 0) return err({ code: 'in-use', by: 'kpi-plans', count: plans })
        const months = await db.kpiMonths.filter((m) => m.actuals.some((a) => a.indicatorId === id)).count()
        if (months > 0) return err({ code: 'in-use', by: 'records', count: months })
        write.delete('indicators', id)
        return ok(undefined)
      })
    },

    plans(): Promise<readonly KpiPlan[]> {
      return db.kpiPlans.toArray()
    },
    savePlan(plan: KpiPlan): Saved {
      return commit(db, { what: 'kpi-plan-saved', name: plan.name }, async (write) => {
        write.put('kpiPlans', plan)
      })
    },
    removePlan(id: KpiPlanId): Saved {
      return commit(db, { what: 'kpi-plan-removed' }, async (write) => {
        write.delete('kpiPlans', id)
      })
    },
    gradeRules(): Promise<readonly GradeRules[]> {
      return db.gradeRules.toArray()
    },
    saveGradeRules(rules: GradeRules): Saved {
      return commit(db, { what: 'grade-rules-saved' }, async (write) => {
        write.put('gradeRules', rules)
      })
    },
    removeGradeRules(from: LocalDay): Saved {
      return commit(db, { what: 'grade-rules-removed' }, async (write) => {
        write.delete('gradeRules', from)
      })
    },

    month(month: Month): Promise<readonly KpiMonth[]> {
      return startingWith(db.kpiMonths, month).toArray()
    },
    of(memberId: MemberId, month: Month): Promise<KpiMonth | undefined> {
      return db.kpiMonths.get([month, memberId])
    },
    setActuals(month: Month, cells: readonly ActualCell[]): Saved {
      return commit(db, { what: 'actuals-set', month, count: cells.length }, async (write) => {
        for (const cell of cells) {
          const stored = await write.get('kpiMonths', [month, cell.memberId])
          const before = stored ?? { memberId: cell.memberId, month, actuals: [] }
          const actuals = withActual(before.actuals, cell)
          if (stored === undefined && actuals.length === 0) continue
          if (actuals.length === 0 && before.comment === undefined) write.delete('kpiMonths', [month, cell.memberId])
          else write.put('kpiMonths', { ...before, actuals })
        }
      })
    },
    /** An empty text takes the comment away. */
    setComment(memberId: MemberId, month: Month, comment: string): Saved {
      return commit(db, { what: 'kpi-comment-set', month, memberId }, async (write) => {
        const stored = await write.get('kpiMonths', [month, memberId])
        const { comment: _old, ...rest } = stored ?? { memberId, month, actuals: [] }
        if (comment !== '') write.put('kpiMonths', { ...rest, comment })
        else if (rest.actuals.length === 0) write.delete('kpiMonths', [month, memberId])
        else write.put('kpiMonths', rest)
      })
    },
  }
}

/** A value typed by hand has no source cell: the one of the import is no longer true. */
function withActual(actuals: KpiMonth['actuals'], { indicatorId, value }: ActualCell): KpiMonth['actuals'] {
  const index = actuals.findIndex((a) => a.indicatorId === indicatorId)
  if (value === null) return actuals.filter((a) => a.indicatorId !== indicatorId)
  if (index < 0) return [...actuals, { indicatorId, value }]
  return actuals[index]?.value === value ? actuals : actuals.map((a, i) => (i === index ? { indicatorId, value } : a))
}
