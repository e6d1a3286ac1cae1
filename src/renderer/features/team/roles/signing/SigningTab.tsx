import { EmptyState } from '../../../../ui/EmptyState'
import { LoadingLines } from '../../../../ui/Screen'
import type { TeamView } from '../../use-team'
import { PaperTab } from '../parts/PaperTab'
import type { OpenedRole } from '../use-opened-role'
import { SigningTable } from './SigningTable'
import { signingText } from './signing-text'
import { useSigning } from './use-signing'

interface SigningTabProps {
  readonly view: TeamView
  readonly opened: OpenedRole
}

/** 签收 of one role. */
export function SigningTab({ view, opened }: SigningTabProps) {
  const rows = useSigning(view)
  if (rows === undefined) return <LoadingLines />
  // Nothing to sign before there is something to read.
  if (!opened.current) return <PaperTab view={view} opened={opened} />
  const own = rows.filter(({ roleId }) => roleId === opened.role.id)
  if (own.length === 0) return <EmptyState text={signingText.nobodyHolds} />
  return <SigningTable view={view} rows={own} isOfOneRole />
}
