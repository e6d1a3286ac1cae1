import type { MemberId, RecordId } from '../../core/kernel/ids'
import { err, ok } from '../../core/kernel/result'
import type { ShopAccount } from '../../core/team/shop-account'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { InUse, Saved } from './commit-error'

/** 店铺子账号. No password is kept anywhere. */
export function createAccountRepository(db: AppDb) {
  return {
    all(): Promise<readonly ShopAccount[]> {
      return db.shopAccounts.toArray()
    },
    heldBy(memberId: MemberId): Promise<readonly ShopAccount[]> {
      return db.shopAccounts.where('holderIds').equals(memberId).toArray()
    },
    save(accounts: readonly ShopAccount[]): Saved {
      const [only] = accounts
      const facts = accounts.length === 1 && only ? { name: only.login } : { count: accounts.length }
      return commit(db, { what: 'account-saved', ...facts }, async (write) => {
        write.bulkPut('shopAccounts', accounts)
      })
    },
    /** Takes the person off the accounts; who else holds them keeps them. */
    withdraw(memberId: MemberId, ids: readonly RecordId[]): Saved {
      return commit(db, { what: 'accounts-withdrawn', memberId, count: ids.length }, async (write) => {
        for (const id of ids) {
          const account = await write.get('shopAccounts', id)
          if (!account) continue
          write.put('shopAccounts', { ...account, holderIds: account.holderIds.filter((each) => each !== memberId) })
        }
      })
    },
    /** Not while somebody holds it: it is withdrawn first, or closed. */
    remove(id: RecordId): Saved<InUse> {
      return commit<InUse>(db, { what: 'account-removed' }, async (write) => {
        const holders = (await write.get('shopAccounts', id))?.holderIds.length ?? 0
        if (holders > 0) return err({ code: 'in-use', by: 'members', count: holders })
        write.delete('shopAccounts', id)
        return ok(undefined)
      })
    },
  }
}
