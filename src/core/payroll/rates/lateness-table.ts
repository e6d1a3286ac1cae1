import type { DatedTable } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { fen } from '../../kernel/fen'
import { localDay } from '../../kernel/local-day'

/** One step of a lateness table: up to and including so many minutes. */
export interface LatenessStep {
  readonly upToMinutes?: number
  /** `per-minute`: amount × minutes; `fixed`: the amount once. */
  readonly kind: 'per-minute' | 'fixed'
  readonly amountFen: Fen
}

/**
 * A table of sums by minutes of lateness as some shops write it into their rules. Not used by the payslip, which takes
 * only the wage of the minutes not worked; kept so that the owner can see what such a rule would cost, with its risk.
 */
export const EXAMPLE_LATENESS_TABLE: DatedTable<readonly LatenessStep[]> = [
  {
    from: localDay('2000-01-01'),
    value: [
      { upToMinutes: 4, kind: 'per-minute', amountFen: fen(1_00) },
      { upToMinutes: 10, kind: 'fixed', amountFen: fen(10_00) },
      { upToMinutes: 30, kind: 'fixed', amountFen: fen(30_00) },
      { kind: 'fixed', amountFen: fen(50_00) },
    ],
    source: '网店常见迟到扣款表（示例，属罚款性质，合法性需核对）',
    checkedOn: localDay('2026-11-23'),
  },
]
