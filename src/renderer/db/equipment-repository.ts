import type { EquipmentId, MemberId, RecordId } from '../../core/kernel/ids'
import type { LocalDay } from '../../core/kernel/local-day'
import { err, ok } from '../../core/kernel/result'
import type { Equipment, EquipmentLoan } from '../../core/team/equipment'
import { openLoanOf } from '../../core/team/equipment'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { InUse, Saved } from './commit-error'

export type LendError =
  /** Somebody has it: it comes back first. */
  { readonly code: 'on-loan'; readonly memberId: MemberId } | { readonly code: 'retired'; readonly on: LocalDay }
export interface NotOnLoan {
  readonly code: 'not-on-loan'
}

/** 设备 and 领用. */
export function createEquipmentRepository(db: AppDb) {
  async function loansOfItem(id: EquipmentId): Promise<readonly EquipmentLoan[]> {
    return db.equipmentLoans.where('equipmentId').equals(id).toArray()
  }

  return {
    all(): Promise<readonly Equipment[]> {
      return db.equipment.toArray()
    },
    loans(): Promise<readonly EquipmentLoan[]> {
      return db.equipmentLoans.toArray()
    },
    loansOf(memberId: MemberId): Promise<readonly EquipmentLoan[]> {
      return db.equipmentLoans.where('memberId').equals(memberId).toArray()
    },
    save(equipment: readonly Equipment[]): Saved {
      const [only] = equipment
      const facts = equipment.length === 1 && only ? { name: only.name } : { count: equipment.length }
      return commit(db, { what: 'equipment-saved', ...facts }, async (write) => {
        write.bulkPut('equipment', equipment)
      })
    },
    /** Only for a thing that nobody ever had; what was in use is retired instead. */
    remove(id: EquipmentId): Saved<InUse> {
      return commit<InUse>(db, { what: 'equipment-removed' }, async (write) => {
        const loans = await loansOfItem(id)
        if (loans.length > 0) return err({ code: 'in-use', by: 'records', count: loans.length })
        write.delete('equipment', id)
        return ok(undefined)
      })
    },
    lend(loan: EquipmentLoan): Saved<LendError> {
      return commit<LendError>(db, { what: 'equipment-lent', memberId: loan.memberId }, async (write) => {
        const out = openLoanOf(await loansOfItem(loan.equipmentId), loan.equipmentId)
        if (out && out.id !== loan.id && loan.until === undefined)
          return err({ code: 'on-loan', memberId: out.memberId })
        const retiredOn = (await write.get('equipment', loan.equipmentId))?.retiredOn
        if (retiredOn !== undefined && loan.until === undefined) return err({ code: 'retired', on: retiredOn })
        write.put('equipmentLoans', loan)
        return ok(undefined)
      })
    },
    takeBack(id: RecordId, until: LocalDay, returnCondition?: string): Saved<NotOnLoan> {
      return commit<NotOnLoan>(db, { what: 'equipment-returned' }, async (write) => {
        const loan = await write.get('equipmentLoans', id)
        if (!loan || loan.until !== undefined) return err({ code: 'not-on-loan' })
        write.put('equipmentLoans', { ...loan, until, ...(returnCondition ? { returnCondition } : {}) })
        return ok(undefined)
      })
    },
    /** From one person straight to the next: back on the day on which the new loan begins. */
    handOver(id: RecordId, next: EquipmentLoan): Saved<NotOnLoan | LendError> {
      return commit<NotOnLoan | LendError>(db, { what: 'equipment-lent', memberId: next.memberId }, async (write) => {
        const loan = await write.get('equipmentLoans', id)
        if (!loan || loan.until !== undefined) return err({ code: 'not-on-loan' })
        const retiredOn = (await write.get('equipment', next.equipmentId))?.retiredOn
        if (retiredOn !== undefined) return err({ code: 'retired', on: retiredOn })
        write.put('equipmentLoans', { ...loan, until: next.from })
        write.put('equipmentLoans', next)
        return ok(undefined)
      })
    },
    removeLoan(id: RecordId): Saved {
      return commit(db, { what: 'loan-removed' }, async (write) => {
        write.delete('equipmentLoans', id)
      })
    },
  }
}
