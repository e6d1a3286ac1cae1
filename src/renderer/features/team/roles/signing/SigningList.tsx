import { Switch } from '@mantine/core'
import { useState } from 'react'
import { EmptyState } from '../../../../ui/EmptyState'
import { LoadingLines } from '../../../../ui/Screen'
import { goTo } from '../../../../ui/route'
import type { TeamView } from '../../use-team'
import { teamText } from '../../team-text'
import { SigningTable } from './SigningTable'
import { signingText } from './signing-text'
import { useSigning } from './use-signing'

/** 签收 of all roles: the re-sign list after a new version, and everybody who has signed. */
export function SigningList({ view }: { readonly view: TeamView }) {
  const rows = useSigning(view)
  const [isDueOnly, setDueOnly] = useState(true)
  if (rows === undefined) return <LoadingLines />
  if (rows.length === 0)
    return (
      <EmptyState
        text={signingText.empty}
        action={{ label: teamText.rooms.members, onClick: () => goTo('team', { room: 'members' }) }}
      />
    )
  const shown = isDueOnly ? rows.filter(({ isDue }) => isDue) : rows
  return (
    <>
      <Switch
        size="xs"
        label={signingText.dueOnly}
        checked={isDueOnly}
        onChange={(event) => setDueOnly(event.currentTarget.checked)}
      />
      {shown.length === 0 ? (
        <EmptyState
          text={signingText.nothingDue}
          action={{ label: signingText.all, onClick: () => setDueOnly(false) }}
        />
      ) : (
        <SigningTable view={view} rows={shown} />
      )}
    </>
  )
}
