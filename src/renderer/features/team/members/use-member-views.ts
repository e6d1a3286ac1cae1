import { useLiveQuery } from 'dexie-react-hooks'
import type { MemberColumnKey } from '../../../../core/sheets/member-columns'
import type { JsonValue } from '../../../db/app-db'
import { preferenceRepository } from '../../../db/repositories'
import type { NamedView } from './member-view'
import { readColumns, readViews, withView } from './member-view'
import { useMembersRoom } from './members-store'

const COLUMNS = 'team.members.columns'
const VIEWS = 'team.members.views'

export async function storedColumns(): Promise<readonly MemberColumnKey[]> {
  return (
    useMembersRoom.getState().columns ?? readColumns(await preferenceRepository.get<readonly JsonValue[]>(COLUMNS, []))
  )
}
async function storedViews(): Promise<readonly NamedView[]> {
  return readViews(await preferenceRepository.get<readonly JsonValue[]>(VIEWS, []))
}

/** The columns that were chosen last, and the views under their names; undefined while they are read. */
export function useMemberViews():
  { readonly columns: readonly MemberColumnKey[]; readonly views: readonly NamedView[] } | undefined {
  const chosen = useMembersRoom((state) => state.columns)
  const stored = useLiveQuery(async () => ({ columns: await storedColumns(), views: await storedViews() }), [])
  return stored && { ...stored, columns: chosen ?? stored.columns }
}

export function setColumns(columns: readonly MemberColumnKey[]): Promise<void> {
  useMembersRoom.setState({ columns })
  return preferenceRepository.set(COLUMNS, columns)
}
export async function saveView(view: NamedView): Promise<void> {
  await storeViews(withView(await storedViews(), view))
}
export async function removeView(name: string): Promise<void> {
  await storeViews((await storedViews()).filter((view) => view.name !== name))
}
function storeViews(views: readonly NamedView[]): Promise<void> {
  return preferenceRepository.set(VIEWS, views as unknown as JsonValue)
}
