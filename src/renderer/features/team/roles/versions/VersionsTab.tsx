import { Button, Group } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { JobDescriptionVersion } from '../../../../../core/roles/job-description'
import { roleRepository } from '../../../../db/repositories'
import { PaperView } from '../../../../print/PaperView'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { EmptyState } from '../../../../ui/EmptyState'
import { keepDraft } from '../../../../ui/use-draft'
import { descriptionPaper, giveOut } from '../commands/print-descriptions'
import { draftKeyOf, editedFrom } from '../editor/edited-description'
import { openRole } from '../roles-route'
import classes from '../roles.module.css'
import type { OpenedRole } from '../use-opened-role'
import type { TeamView } from '../../use-team'
import { CompareVersions } from './CompareVersions'
import { versionsText } from './versions-text'

interface VersionsTabProps {
  readonly view: TeamView
  readonly opened: OpenedRole
}

/** Every version that was ever published, any one of them on paper, and two side by side. */
export function VersionsTab({ view, opened }: VersionsTabProps) {
  const { role, versions, current } = opened
  const [shown, setShown] = useState<number | undefined>()
  const signatures = useLiveQuery(() => roleRepository.signatures()) ?? []
  if (!current)
    return (
      <EmptyState
        text={versionsText.none}
        action={{ label: versionsText.write, onClick: () => openRole(role.id, 'edit') }}
      />
    )
  const shownVersion = versions.find(({ version }) => version === shown)
  if (shownVersion)
    return <OldVersion view={view} opened={opened} version={shownVersion} onBack={() => setShown(undefined)} />
  const signedCount = (version: number): number =>
    signatures.filter((each) => each.roleId === role.id && each.version === version).length
  return (
    <>
      <DataTable
        label={versionsText.list}
        rows={[...versions].reverse()}
        columns={columnsOf(signedCount, setShown)}
        rowKey={({ version }) => String(version)}
        searchable={false}
      />
      <CompareVersions view={view} opened={opened} />
    </>
  )
}

function columnsOf(
  signedCount: (version: number) => number,
  onShow: (version: number) => void,
): readonly Column<JobDescriptionVersion>[] {
  return [
    {
      key: 'version',
      title: versionsText.version,
      cell: ({ version }) => versionsText.versionNumber(version),
      width: 90,
    },
    { key: 'from', title: versionsText.effectiveOn, cell: ({ effectiveOn }) => effectiveOn, width: 110 },
    { key: 'change', title: versionsText.change, cell: ({ change }) => change },
    {
      key: 'signers',
      title: versionsText.signers,
      cell: ({ preparedBy, reviewedBy, approvedBy }) =>
        [preparedBy, reviewedBy, approvedBy].map((name) => name ?? versionsText.nobody).join(versionsText.signerMark),
    },
    {
      key: 'signed',
      title: versionsText.signed,
      cell: ({ version }) => versionsText.signedCount(signedCount(version)),
      width: 80,
    },
    {
      key: 'actions',
      title: versionsText.actions,
      width: 90,
      cell: ({ version }) => (
        <Button
          variant="subtle"
          aria-label={`${versionsText.show} ${versionsText.versionNumber(version)}`}
          onClick={() => onShow(version)}
        >
          {versionsText.show}
        </Button>
      ),
    },
  ]
}

interface OldVersionProps extends VersionsTabProps {
  readonly version: JobDescriptionVersion
  readonly onBack: () => void
}

function OldVersion({ view, opened, version, onBack }: OldVersionProps) {
  const { role, versions, current } = opened
  const output = { version, revisions: versions.filter((each) => each.version < version.version) }
  const startFrom = (): void => {
    keepDraft(draftKeyOf(role.id), editedFrom(current, { ...version.content, title: role.name }, view.today))
    openRole(role.id, 'edit')
  }
  return (
    <>
      <Group gap="xs">
        <strong>{versionsText.showing(version.version)}</strong>
        <Button variant="default" onClick={onBack}>
          {versionsText.backToList}
        </Button>
        <Button variant="default" onClick={() => void giveOut(view.shopName, [output], 'pdf')}>
          {versionsText.pdf}
        </Button>
        {version === current ? null : (
          <Button variant="default" onClick={startFrom}>
            {versionsText.restore}
          </Button>
        )}
      </Group>
      <div className={classes.preview} role="region" aria-label={versionsText.showing(version.version)} tabIndex={0}>
        <PaperView paper={descriptionPaper(view.shopName, output)} />
      </div>
    </>
  )
}
