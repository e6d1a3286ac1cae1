import type { Result } from '../../../../../core/kernel/result'
import type { OrganisationChange, OrganisationProblem } from '../../../../../core/staffing/rearrange-organisation'
import { organisationProblemText } from '../../../../../core/text/organisation-text'
import { teamRepository } from '../../../../db/repositories'
import { notifyProblem } from '../../../../ui/notify'
import { told } from '../../told'

/** Stores a planned change, or says why it cannot be. @returns whether it was stored */
export async function carryOut(
  planned: Result<OrganisationChange, OrganisationProblem>,
  done: string,
): Promise<boolean> {
  if (!planned.ok) {
    notifyProblem(organisationProblemText(planned.error))
    return false
  }
  return told(await teamRepository.rearrange(planned.value), done)
}
