import { Button, Group, Select, Table, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ColumnQuestion } from '../../core/imports/column-mapping'
import type { ColumnSpec } from '../../core/imports/columns/column-spec'
import { MEMBERS_TABLE } from '../../core/imports/columns/people-columns'
import type { ColumnMapping } from '../../core/month/shop-data'
import { HIDDEN } from '../ui/mask-number'
import { RevealAmountsButton } from '../ui/RevealAmountsButton'
import { useSecrets } from '../ui/secrets'
import { answerColumns, cancelImport } from './import-flow'
import type { ImportStage } from './import-store'
import classes from './Importing.module.css'
import { importingText } from './importing-text'

const SPECS: Readonly<Record<string, ColumnSpec>> = MEMBERS_TABLE.columns
const titleOf = (column: string): string => SPECS[column]?.headings[0] ?? ''
const CHOICES = [
  { value: '', label: importingText.leftOut },
  ...Object.keys(SPECS).map((column) => ({ value: column, label: titleOf(column) })),
]
/** Amounts, and the numbers of phones, cards and ID cards; a day looks alike and is none. */
const COULD_BE_SECRET = /^(?!(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$)[¥￥]?[\d,. -]{3,}[\dxX]$/

/** One sheet after the other: which column is what. */
export function ColumnQuestions({ stage }: { readonly stage: Extract<ImportStage, { readonly kind: 'columns' }> }) {
  const { opened, questions } = stage
  const [said, setSaid] = useState<readonly ColumnMapping[]>([])
  const [at, setAt] = useState(0)
  const question = questions[at]
  if (!question) return null
  const goOn = (more: readonly ColumnMapping[]): void => {
    const all = [...said, ...more]
    setSaid(all)
    if (at + 1 < questions.length) setAt(at + 1)
    else void answerColumns(opened, all)
  }
  return <OneSheet key={at} question={question} onSaid={(mapping) => goOn([mapping])} onSkip={() => goOn([])} />
}

interface OneSheetProps {
  readonly question: ColumnQuestion
  readonly onSaid: (mapping: ColumnMapping) => void
  readonly onSkip: () => void
}

function OneSheet({ question, onSaid, onSkip }: OneSheetProps) {
  const [mapping, setMapping] = useState(question.guess)
  const [isTried, setTried] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { amountsShown } = useSecrets()
  const problem = problemOf(mapping)
  const choose = (index: number, column: string): void =>
    setMapping({ columns: mapping.columns.map((each, i) => (i === index ? { ...each, column } : each)) })
  const shown = (cell: string, column: string): string =>
    !amountsShown && (SPECS[column]?.secret || (column === '' && COULD_BE_SECRET.test(cell)))
      ? cell && HIDDEN
      : cell.slice(0, 40)
  return (
    <section className={classes.panel}>
      <Title order={2} ref={title} tabIndex={-1}>
        {importingText.columnsTitle(question.file, question.sheet)}
      </Title>
      <p>{importingText.columnsHint}</p>
      <div>
        <RevealAmountsButton />
      </div>
      <Table.ScrollContainer minWidth={480}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{importingText.columnHeading}</Table.Th>
              <Table.Th>{importingText.columnSamples}</Table.Th>
              <Table.Th>{importingText.columnMeaning}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {question.samples.map(({ label, cells }, index) => {
              const column = mapping.columns[index]?.column ?? ''
              return (
                <Table.Tr key={mapping.columns[index]?.heading}>
                  <Table.Th scope="row">{label}</Table.Th>
                  <Table.Td>
                    {cells
                      .filter((cell) => cell !== '')
                      .map((cell) => shown(cell, column))
                      .join(importingText.listMark)}
                  </Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={importingText.columnMeaningOf(label)}
                      data={CHOICES}
                      value={column}
                      onChange={(value) => choose(index, value ?? '')}
                      allowDeselect={false}
                      searchable
                      size="xs"
                      w={180}
                    />
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {isTried && problem && (
        <Text role="alert" size="sm" c="red">
          {problem}
        </Text>
      )}
      <Group gap="xs">
        <Button onClick={() => (problem ? setTried(true) : onSaid(mapping))}>{importingText.goOn}</Button>
        <Button variant="default" onClick={onSkip}>
          {importingText.skipSheet}
        </Button>
        <Button variant="default" onClick={cancelImport}>
          {importingText.cancel}
        </Button>
      </Group>
    </section>
  )
}

/** Why the answer cannot be used yet. */
function problemOf({ columns }: ColumnMapping): string | undefined {
  const used = columns.map(({ column }) => column).filter((column) => column !== '')
  if (!used.includes('name')) return importingText.nameColumnMissing
  const twice = used.find((column, index) => used.indexOf(column) !== index)
  return twice === undefined ? undefined : importingText.columnTwice(titleOf(twice))
}
