import type { CommissionPlanId, MemberId, RecordId } from '../../core/kernel/ids'
import type { LocalDay, Month } from '../../core/kernel/local-day'
import { err, ok } from '../../core/kernel/result'
import type {
  Adjustment,
  CommissionPlan,
  ContributionTerms,
  PayTerms,
  SalesRecord,
  TaxProfile,
} from '../../core/payroll/pay-terms'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { InUse, Saved } from './commit-error'
import { startingWith } from './key-range'

export function createPayrollRepository(db: AppDb) {
  return {
    payTerms(): Promise<readonly PayTerms[]> {
      return db.payTerms.toArray()
    },
    payTermsOf(memberId: MemberId): Promise<readonly PayTerms[]> {
      return startingWith(db.payTerms, memberId).toArray()
    },
    savePayTerms(terms: PayTerms): Saved {
      return commit(db, { what: 'pay-terms-saved', memberId: terms.memberId }, async (write) => {
        write.put('payTerms', terms)
      })
    },
    removePayTerms(memberId: MemberId, from: LocalDay): Saved {
      return commit(db, { what: 'pay-terms-removed', memberId }, async (write) => {
        write.delete('payTerms', [memberId, from])
      })
    },

    contributionTerms(): Promise<readonly ContributionTerms[]> {
      return db.contributionTerms.toArray()
    },
    contributionTermsOf(memberId: MemberId): Promise<readonly ContributionTerms[]> {
      return startingWith(db.contributionTerms, memberId).toArray()
    },
    saveContributionTerms(terms: ContributionTerms): Saved {
      return commit(db, { what: 'contribution-terms-saved', memberId: terms.memberId }, async (write) => {
        write.put('contributionTerms', terms)
      })
    },
    removeContributionTerms(memberId: MemberId, from: LocalDay): Saved {
      return commit(db, { what: 'contribution-terms-removed', memberId }, async (write) => {
        write.delete('contributionTerms', [memberId, from])
      })
    },

    async taxProfiles(year?: number): Promise<readonly TaxProfile[]> {
      const all = await db.taxProfiles.toArray()
      return year === undefined ? all : all.filter((p) => p.year === year)
    },
    taxProfileOf(memberId: MemberId, year: number): Promise<TaxProfile | undefined> {
      return db.taxProfiles.get([memberId, year])
    },
    saveTaxProfile(profile: TaxProfile): Saved {
      return commit(db, { what: 'tax-profile-saved', memberId: profile.memberId }, async (write) => {
        write.put('taxProfiles', profile)
      })
    },
    removeTaxProfile(memberId: MemberId, year: number): Saved {
      return commit(db, { what: 'tax-profile-removed', memberId }, async (write) => {
        write.delete('taxProfiles', [memberId, year])
      })
    },

    commissionPlans(): Promise<readonly CommissionPlan[]> {
      return db.commissionPlans.toArray()
    },
    saveCommissionPlan(plan: CommissionPlan): Saved {
      return commit(db, { what: 'commission-plan-saved', name: plan.name }, async (write) => {
        write.put('commissionPlans', plan)
      })
    },
    removeCommissionPlan(id: CommissionPlanId): Saved<InUse> {
      return commit<InUse>(db, { what: 'commission-plan-removed' }, async (write) => {
        const keys = await db.sales.toCollection().primaryKeys()
        const sales = keys.filter(([, , planId]) => planId === id).length
        if (sales > 0) return err({ code: 'in-use', by: 'records', count: sales })
        write.delete('commissionPlans', id)
        return ok(undefined)
      })
    },
    sales(month: Month): Promise<readonly SalesRecord[]> {
      return startingWith(db.sales, month).toArray()
    },
    saveSales(sales: readonly SalesRecord[]): Saved {
      return commit(db, { what: 'sales-saved', ...factsOf(sales) }, async (write) => {
        write.bulkPut('sales', sales)
      })
    },
    removeSales({ month, memberId, planId }: Pick<SalesRecord, 'month' | 'memberId' | 'planId'>): Saved {
      return commit(db, { what: 'sales-removed', month, memberId }, async (write) => {
        write.delete('sales', [month, memberId, planId])
      })
    },

    adjustments(month: Month): Promise<readonly Adjustment[]> {
      return db.adjustments.where('month').equals(month).toArray()
    },
    saveAdjustments(adjustments: readonly Adjustment[]): Saved {
      return commit(db, { what: 'adjustments-saved', ...factsOf(adjustments) }, async (write) => {
        write.bulkPut('adjustments', adjustments)
      })
    },
    removeAdjustment(id: RecordId): Saved {
      return commit(db, { what: 'adjustment-removed' }, async (write) => {
        write.delete('adjustments', id)
      })
    },
  }
}

function factsOf(records: readonly { readonly month: Month }[]) {
  const [first] = records
  const sameMonth = first !== undefined && records.every((r) => r.month === first.month)
  return { count: records.length, ...(sameMonth ? { month: first.month } : {}) }
}
