import type { Fen } from '../kernel/fen'
import { subtractFen } from '../kernel/fen'

export interface MinimumWageCheck {
  /** What counts towards the minimum wage: for normal hours, without overtime and hardship allowances. */
  readonly countedFen: Fen
  /** The person's own contributions, subtracted where the city keeps them out of the minimum wage. */
  readonly contributionsFen: Fen
  readonly excludesContributions: boolean
  readonly minimumFen: Fen
}
/** @see 最低工资规定（劳社部令21号）第十二条 */
export function checkMinimumWage(check: MinimumWageCheck): { readonly comparedFen: Fen; readonly ok: boolean } {
  const comparedFen = check.excludesContributions
    ? subtractFen(check.countedFen, check.contributionsFen)
    : check.countedFen
  return { comparedFen, ok: comparedFen >= check.minimumFen }
}
