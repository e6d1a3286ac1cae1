import { buildLadderPaper } from '../../../../../core/documents/description-lists'
import type { RecordId } from '../../../../../core/kernel/ids'
import type { CareerLadder } from '../../../../../core/roles/career-ladder'
import type { LibraryLadder } from '../../../../../core/roles/library/ladder-library'
import { roleRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { printPaper } from '../../../../platform/output'
import { told } from '../../told'
import type { TeamView } from '../../use-team'
import { ladderFromLibrary } from './ladder-form'
import { laddersText } from './ladders-text'

export async function saveLadder(ladder: CareerLadder): Promise<boolean> {
  return told(await roleRepository.saveLadder(ladder), laddersText.saved(ladder.name))
}
export async function addLibraryLadder(view: TeamView, library: LibraryLadder): Promise<void> {
  const ladder = ladderFromLibrary(library, newId<RecordId>(), view.roles)
  told(await roleRepository.saveLadder(ladder), laddersText.added(ladder.name))
}
export async function removeLadder(ladder: CareerLadder): Promise<boolean> {
  return told(await roleRepository.removeLadder(ladder.id), laddersText.removed(ladder.name))
}
export async function printLadder(shopName: string, ladder: CareerLadder): Promise<void> {
  await printPaper({ suggestedName: laddersText.paperName(ladder.name), paper: buildLadderPaper(shopName, ladder) })
}
