import { Button, Group } from '@mantine/core'
import type { Finding } from '../../../../core/self-check/finding'
import type { MemberName } from '../../../../core/text/finding-text'
import { CHECK_TEXT, checkedCountsText, outcomeText } from '../../../../core/text/self-check-text'
import type { CheckOutcome, SelfCheckReport } from '../../../../core/self-check/run-checks'
import { findingsOf } from '../../../../core/self-check/run-checks'
import { findingProblem } from '../../../self-check/finding-problem'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { IconDownload, IconStethoscope } from '../../../ui/icons'
import { ProblemList } from '../../../ui/ProblemList'
import { ProgressPanel } from '../../../ui/ProgressPanel'
import { useMoneyText } from '../../../ui/secrets'
import type { Tone } from '../../../ui/ToneBadge'
import { ToneBadge } from '../../../ui/ToneBadge'
import { checkData } from '../commands/check-data'
import { exportSelfCheck } from '../commands/export-self-check'
import { judgeAgain } from '../commands/judge-again'
import { rejudgeableMonths } from '../rejudgeable-months'
import { selfCheckSectionText as text } from '../self-check-section-text'
import type { SelfCheckStage } from '../self-check-store'
import { useSelfCheck } from '../self-check-store'
import classes from './data-parts.module.css'

const SHOWN_FINDINGS = 20

function toneOf({ total, findings, isBroken }: CheckOutcome): Tone {
  if (isBroken) return 'warn'
  if (total === 0) return 'good'
  return findings.some((finding) => finding.severity === 'error') ? 'bad' : 'warn'
}

const COLUMNS: readonly Column<CheckOutcome>[] = [
  { key: 'name', title: text.nameColumn, cell: (o) => CHECK_TEXT[o.id].name, width: 150 },
  { key: 'what', title: text.whatColumn, cell: (o) => CHECK_TEXT[o.id].what },
  {
    key: 'looked',
    title: text.lookedColumn,
    cell: (o) => CHECK_TEXT[o.id].looked(o.looked),
    align: 'right',
    width: 130,
  },
  {
    key: 'result',
    title: text.resultColumn,
    cell: (o) => <ToneBadge tone={toneOf(o)}>{outcomeText(o)}</ToneBadge>,
    width: 120,
  },
]

/** 数据体检: compares what is stored with what follows from it, and says what to do about what does not agree. */
export function SelfCheckSection() {
  const stage = useSelfCheck((state) => state.stage)
  return (
    <section className={classes.section}>
      <h2>{text.title}</h2>
      <p className={classes.dim}>{text.hint}</p>
      <Group gap="xs">
        <Button
          leftSection={<IconStethoscope size={16} />}
          loading={stage.kind === 'working'}
          onClick={() => void checkData()}
        >
          {stage.kind === 'done' ? text.again : text.start}
        </Button>
        {stage.kind === 'done' && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => void exportSelfCheck(stage)}
          >
            {text.export}
          </Button>
        )}
      </Group>
      {stage.kind === 'working' && <Progress stage={stage} />}
      {stage.kind === 'failed' && <p role="alert">{text.failed}</p>}
      {stage.kind === 'done' && <Result report={stage.report} nameOf={(id) => stage.names.get(id) ?? ''} />}
    </section>
  )
}

function Progress({ stage: { progress } }: { readonly stage: Extract<SelfCheckStage, { readonly kind: 'working' }> }) {
  if (!progress) return <ProgressPanel label={text.reading} percent={null} />
  return <ProgressPanel label={text.checking(CHECK_TEXT[progress.id].name)} percent={progress.percent} />
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

interface ResultProps {
  readonly report: SelfCheckReport
  readonly nameOf: MemberName
}

function Result({ report, nameOf }: ResultProps) {
  const money = useMoneyText()
  const all = findingsOf(report)
  const findings = [...all.filter(isError), ...all.filter((finding) => !isError(finding))]
  const total = report.outcomes.reduce((sum, outcome) => sum + outcome.total, 0)
  const warnings = all.length - all.filter(isError).length
  const counts = checkedCountsText(report.counts)
  const months = rejudgeableMonths(report)
  return (
    <>
      <p role="status">{total === 0 ? text.good(counts) : text.bad(total - warnings, warnings, counts)}</p>
      {report.outcomes.some((outcome) => outcome.isBroken) && <p>{text.broken}</p>}
      {findings.length > 0 && (
        <ProblemList
          problems={findings.map((finding) => findingProblem(finding, nameOf, money))}
          limit={SHOWN_FINDINGS}
        />
      )}
      {total > findings.length && <p className={classes.dim}>{text.more(total - findings.length)}</p>}
      {months.length > 0 && (
        <Group gap="xs">
          <Button variant="default" onClick={() => void judgeAgain(months)}>
            {text.judgeAgain}
          </Button>
          <p className={classes.dim}>{text.judgeAgainHint}</p>
        </Group>
      )}
      <DataTable
        label={text.checksLabel}
        rows={report.outcomes}
        columns={COLUMNS}
        rowKey={(outcome) => outcome.id}
        searchable={false}
      />
    </>
  )
}
