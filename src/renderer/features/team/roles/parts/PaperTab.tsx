import { Button, Group, Menu } from '@mantine/core'
import { PaperView } from '../../../../print/PaperView'
import { EmptyState } from '../../../../ui/EmptyState'
import { IconCopy, IconDownload, IconPrinter } from '../../../../ui/icons'
import { adoptLibraryDescription, libraryRoleFor } from '../commands/add-library-roles'
import type { DescriptionFormat, DescriptionOutput } from '../commands/print-descriptions'
import { copyRecruitingText, descriptionPaper, giveOut } from '../commands/print-descriptions'
import { openRole } from '../roles-route'
import { openRoleDrawer } from '../roles-store'
import { rolesText } from '../roles-text'
import classes from '../roles.module.css'
import type { OpenedRole } from '../use-opened-role'
import type { TeamView } from '../../use-team'

interface PaperTabProps {
  readonly view: TeamView
  readonly opened: OpenedRole
}

/** The description as it will be printed, and every way out of the app for it. */
export function PaperTab({ view, opened }: PaperTabProps) {
  const { role, current, versions } = opened
  if (!current) return <NoDescription opened={opened} />
  const output: DescriptionOutput = { version: current, revisions: versions.slice(0, -1) }
  return (
    <>
      <Outputs shopName={view.shopName} opened={opened} output={output} />
      <div className={classes.preview} role="region" aria-label={rolesText.descriptionName(role.name)} tabIndex={0}>
        <PaperView paper={descriptionPaper(view.shopName, output)} />
      </div>
    </>
  )
}

interface OutputsProps {
  readonly shopName: string
  readonly opened: OpenedRole
  readonly output: DescriptionOutput
}

function Outputs({ shopName, opened, output }: OutputsProps) {
  const { role, holders } = opened
  const give = (format: DescriptionFormat): void => void giveOut(shopName, [output], format)
  const forHolders = (format: DescriptionFormat): void =>
    void giveOut(
      shopName,
      holders.map((holder) => ({ ...output, holder })),
      format,
      rolesText.holdersBookName(role.name),
    )
  return (
    <Group gap="xs">
      <Button leftSection={<IconPrinter size={16} />} onClick={() => give('print')}>
        {rolesText.print}
      </Button>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => give('pdf')}>
        {rolesText.pdf}
      </Button>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => give('word')}>
        {rolesText.word}
      </Button>
      <Menu>
        <Menu.Target>
          <Button variant="default" disabled={holders.length === 0}>
            {rolesText.forHolders}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => forHolders('pdf')}>{rolesText.pdfHolders}</Menu.Item>
          <Menu.Item onClick={() => forHolders('pdf-book')}>{rolesText.pdfHoldersBook}</Menu.Item>
          <Menu.Item onClick={() => forHolders('word')}>{rolesText.wordHolders}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} />}
        onClick={() => void copyRecruitingText(output.version)}
      >
        {rolesText.copyText}
      </Button>
      <Button variant="subtle" onClick={() => openRoleDrawer({ kind: 'new-role', copyOf: role.id })}>
        {rolesText.copyRole}
      </Button>
    </Group>
  )
}

function NoDescription({ opened }: { readonly opened: OpenedRole }) {
  const { role } = opened
  const library = libraryRoleFor(role)
  const write = { label: rolesText.writeOwn, onClick: () => openRole(role.id, 'edit') }
  if (!library) return <EmptyState text={rolesText.noDescriptionYet} action={write} />
  return (
    <EmptyState
      text={rolesText.noDescriptionYet}
      action={{ label: rolesText.fromLibrary, onClick: () => void adoptLibraryDescription(role, library) }}
      sample={write}
    />
  )
}
