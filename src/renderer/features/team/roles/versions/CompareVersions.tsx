import { Button, NativeSelect, Text } from '@mantine/core'
import { Fragment, useMemo, useState } from 'react'
import { buildComparisonPaper } from '../../../../../core/documents/description-lists'
import type { DescriptionDifference, DescriptionValue } from '../../../../../core/roles/compare-descriptions'
import { compareDescriptions } from '../../../../../core/roles/compare-descriptions'
import type { JobDescription } from '../../../../../core/roles/job-description'
import { changedParts } from '../../../../../core/roles/write-description'
import { descriptionValueText, differenceSubjectText } from '../../../../../core/text/description-text'
import { JOB_DESCRIPTION_PART_LABELS } from '../../../../../core/text/roles-text'
import { printPaper } from '../../../../platform/output'
import { IconPrinter } from '../../../../ui/icons'
import { useDraft } from '../../../../ui/use-draft'
import type { EditedDescription } from '../editor/edited-description'
import { draftKeyOf } from '../editor/edited-description'
import classes from '../roles.module.css'
import type { OpenedRole } from '../use-opened-role'
import type { TeamView } from '../../use-team'
import { versionsText } from './versions-text'

interface CompareVersionsProps {
  readonly view: TeamView
  readonly opened: OpenedRole
}

interface Side {
  readonly key: string
  readonly name: string
  readonly content: JobDescription
}

/** Two versions side by side; what is being written counts as one more. */
export function CompareVersions({ view, opened }: CompareVersionsProps) {
  const { role, versions } = opened
  const [edited] = useDraft<EditedDescription | undefined>(draftKeyOf(role.id), undefined)
  const sides: readonly Side[] = useMemo(
    () => [
      ...versions.map(({ version, content }) => ({
        key: String(version),
        name: versionsText.versionNumber(version),
        content,
      })),
      ...(edited ? [{ key: 'draft', name: versionsText.draft, content: edited.content }] : []),
    ],
    [versions, edited],
  )
  const [chosen, setChosen] = useState<{ readonly left?: string; readonly right?: string }>({})
  const left = sides.find(({ key }) => key === chosen.left) ?? sides.at(-2)
  const right = sides.find(({ key }) => key === chosen.right) ?? sides.at(-1)
  const differences = useMemo(
    () => (left && right ? compareDescriptions(left.content, right.content) : []),
    [left, right],
  )
  if (!left || !right)
    return (
      <Text size="sm" c="dimmed">
        {versionsText.onlyOne}
      </Text>
    )
  const options = sides.map(({ key, name }) => ({ value: key, label: name }))
  const print = (): void =>
    void printPaper({
      suggestedName: versionsText.paperName(role.name),
      paper: buildComparisonPaper({
        shopName: view.shopName,
        role: role.name,
        left: left.name,
        right: right.name,
        differences,
      }),
    })
  return (
    <section className={classes.page} aria-label={versionsText.compare}>
      <div className={classes.compareHead}>
        <h3>{versionsText.compare}</h3>
        <NativeSelect
          size="xs"
          label={versionsText.left}
          value={left.key}
          data={options}
          onChange={(event) => setChosen({ ...chosen, left: event.currentTarget.value, right: right.key })}
        />
        <NativeSelect
          size="xs"
          label={versionsText.right}
          value={right.key}
          data={options}
          onChange={(event) => setChosen({ ...chosen, right: event.currentTarget.value, left: left.key })}
        />
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} />}
          disabled={differences.length === 0}
          onClick={print}
        >
          {versionsText.print}
        </Button>
      </div>
      {left === right ? (
        <Text size="sm">{versionsText.sameTwice}</Text>
      ) : (
        <Text size="sm" role="status">
          {differences.length === 0 ? versionsText.noDifference : versionsText.differences(differences.length)}
        </Text>
      )}
      {differences.length === 0 ? null : <Differences left={left.name} right={right.name} differences={differences} />}
    </section>
  )
}

interface DifferencesProps {
  readonly left: string
  readonly right: string
  readonly differences: readonly DescriptionDifference[]
}

function Differences({ left, right, differences }: DifferencesProps) {
  return (
    <table className={classes.compare} aria-label={versionsText.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.subject}>
            {versionsText.subject}
          </th>
          <th scope="col" className={classes.kind}>
            {versionsText.kind}
          </th>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
        </tr>
      </thead>
      <tbody>
        {changedParts(differences).map((part) => (
          <Fragment key={part}>
            <tr className={classes.partRow}>
              <th scope="rowgroup" colSpan={4}>
                {JOB_DESCRIPTION_PART_LABELS[part]}
              </th>
            </tr>
            {differences
              .filter((difference) => difference.part === part)
              .map((difference, index) => (
                <tr key={index}>
                  <th scope="row">{differenceSubjectText(difference)}</th>
                  <td>{kindText(difference)}</td>
                  <td>
                    <Value value={difference.before} sign="−" className={classes.removed} />
                  </td>
                  <td>
                    <Value value={difference.after} sign="＋" className={classes.added} />
                  </td>
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

interface ValueProps {
  readonly value: DescriptionValue | undefined
  readonly sign: string
  readonly className: string | undefined
}

function Value({ value, sign, className }: ValueProps) {
  if (!value) return <span className={classes.absent}>{versionsText.absent}</span>
  return (
    <>
      <span className={classes.mark} aria-hidden>
        {sign}
      </span>
      <span className={className}>{descriptionValueText(value)}</span>
    </>
  )
}

function kindText({ before, after }: DescriptionDifference): string {
  if (!before) return versionsText.added
  return after ? versionsText.changed : versionsText.removed
}
