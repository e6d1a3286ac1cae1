import type { MemberId } from '../kernel/ids'
import { toId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { monthOf } from '../kernel/local-day'
import type { VerdictMonth } from './day-verdict'
import type { LedgerAccount, LedgerEntry, Leave, Overtime } from './records'

/** The accounts that leave takes from. */
const ACCOUNT_OF_LEAVE: Readonly<Partial<Record<Leave['type'], LedgerAccount>>> = {
  annual: 'annual-leave',
  comp: 'comp-time',
}

/**
 * The entries that follow from judged days: overtime given back as rest adds to 调休, comp and annual leave take from
 * their accounts. Made from the verdicts, so that what the ledger holds is what was judged. Ids are the same each time:
 * entries of a month are replaced as a whole. Manual entries (grants, expiry) have no `ref` and are not made here.
 *
 * @param records give the entries their reason in the owner's words
 */
export function ledgerEntriesOf(
  verdicts: VerdictMonth,
  records: { readonly leaves: readonly Leave[]; readonly overtimes: readonly Overtime[] },
): readonly LedgerEntry[] {
  const { memberId } = verdicts
  const reasons = new Map([...records.leaves, ...records.overtimes].map((record) => [record.id, record.reason]))
  return verdicts.days.flatMap((verdict): readonly LedgerEntry[] => {
    const make = (account: LedgerAccount, ref: LedgerEntry['ref'], deltaMinutes: number): readonly LedgerEntry[] => {
      if (ref === undefined || deltaMinutes === 0) return []
      const id = toId<LedgerEntry['id']>(`${account}:${memberId}:${verdict.day}:${ref}`)
      return [{ id, memberId, account, day: verdict.day, deltaMinutes, reason: reasons.get(ref) ?? '', ref }]
    }
    const earned = new Map<LedgerEntry['ref'], number>()
    for (const part of verdict.overtime) {
      if (part.settle === 'rest') earned.set(part.overtimeId, (earned.get(part.overtimeId) ?? 0) + part.minutes)
    }
    return [
      ...[...earned].flatMap(([ref, minutes]) => make('comp-time', ref, minutes)),
      ...verdict.leave.flatMap(({ leaveId, type, minutes }) => {
        const account = ACCOUNT_OF_LEAVE[type]
        return account ? make(account, leaveId, -minutes) : []
      }),
    ]
  })
}

/** Balance in minutes: the sum of the person's entries, up to and including `until` if given. */
export function balanceOf(
  entries: readonly LedgerEntry[],
  memberId: MemberId,
  account: LedgerAccount,
  until?: LocalDay,
): number {
  return entries.reduce((sum, entry) => {
    const counts =
      entry.memberId === memberId && entry.account === account && (until === undefined || entry.day <= until)
    return counts ? sum + entry.deltaMinutes : sum
  }, 0)
}

/**
 * Minutes of 调休 that somebody who leaves within the month of the verdicts has earned and not taken; 0 for everybody else.
 * No rest was given for them, so they are owed as rest-day overtime (劳动法 art. 44(2)). Earlier months count by the stored
 * ledger; the month's own derived entries are made anew, so that what is paid is what was judged.
 */
export function compTimeLeftMinutes(
  verdicts: VerdictMonth,
  leftOn: LocalDay | undefined,
  records: {
    readonly ledger: readonly LedgerEntry[]
    readonly leaves: readonly Leave[]
    readonly overtimes: readonly Overtime[]
  },
): number {
  if (leftOn === undefined || monthOf(leftOn) !== verdicts.month) return 0
  const stored = records.ledger.filter((entry) => entry.ref === undefined || monthOf(entry.day) !== verdicts.month)
  const entries = [...stored, ...ledgerEntriesOf(verdicts, records)]
  return Math.max(0, balanceOf(entries, verdicts.memberId, 'comp-time', leftOn))
}
