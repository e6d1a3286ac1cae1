import { Button, Drawer, Group, Text } from '@mantine/core'
import { PaperView } from '../../../../print/PaperView'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import { IconCopy, IconPrinter } from '../../../../ui/icons'
import { adoptLibraryDescription, libraryRoleFor, removeRole } from '../commands/add-library-roles'
import {
  copyRecruitingText,
  descriptionPaper,
  printDescription,
  saveDescription,
  saveForHolders,
} from '../commands/print-descriptions'
import type { useRolesRoom } from '../roles-store'
import { closeRoleDrawer } from '../roles-store'
import { rolesText } from '../roles-text'
import type { RoleRow, TeamView } from '../../use-team'
import classes from '../../team.module.css'

interface RoleDrawerProps {
  readonly view: TeamView
  readonly drawer: ReturnType<typeof useRolesRoom.getState>['drawer']
}

/** A role's description as it will be printed. */
export function RoleDrawer({ view, drawer }: RoleDrawerProps) {
  const row = drawer.kind === 'role' ? view.roleRows.find((r) => r.role.id === drawer.roleId) : undefined
  return (
    <Drawer
      opened={row !== undefined}
      onClose={closeRoleDrawer}
      position="right"
      size="62rem"
      title={row?.role.name ?? ''}
    >
      {row ? (
        <>
          <RoleActions view={view} row={row} />
          {row.description ? (
            <div
              className={classes.preview}
              role="region"
              aria-label={rolesText.descriptionName(row.role.name)}
              tabIndex={0}
            >
              <PaperView paper={descriptionPaper(view, row.description).paper} />
            </div>
          ) : (
            <NoDescription row={row} />
          )}
        </>
      ) : null}
    </Drawer>
  )
}

function RoleActions({ view, row }: { readonly view: TeamView; readonly row: RoleRow }) {
  const { description } = row
  return (
    <Group justify="space-between" mb="sm">
      <Group gap="xs">
        {description ? (
          <>
            <Button leftSection={<IconPrinter size={16} />} onClick={() => void printDescription(view, description)}>
              {rolesText.print}
            </Button>
            <Button variant="default" onClick={() => void saveDescription(view, description)}>
              {rolesText.pdf}
            </Button>
            <Button
              variant="default"
              disabled={row.holders.length === 0}
              onClick={() => void saveForHolders(view, row)}
            >
              {rolesText.pdfHolders}
            </Button>
            <Button
              variant="default"
              leftSection={<IconCopy size={16} />}
              onClick={() => void copyRecruitingText(description)}
            >
              {rolesText.copyText}
            </Button>
          </>
        ) : null}
      </Group>
      <ConfirmButton
        label={rolesText.removeRole}
        confirmLabel={rolesText.removeRole}
        question={rolesText.removeRoleQuestion}
        onConfirm={() => void removeRole(row.role).then((gone) => gone && closeRoleDrawer())}
      />
    </Group>
  )
}

function NoDescription({ row }: { readonly row: RoleRow }) {
  const library = libraryRoleFor(row.role)
  if (!library) return <Text size="sm">{rolesText.noLibrary}</Text>
  return (
    <Group>
      <Text size="sm">{rolesText.noDescription}</Text>
      <Button onClick={() => void adoptLibraryDescription(row.role, library)}>{rolesText.fromLibrary}</Button>
    </Group>
  )
}
