import type { Duty } from '../../../core/roles/job-description'
import {
  DUTY_FREQUENCY_LABELS,
  DUTY_PART_LABELS,
  JOB_DESCRIPTION_LABELS as LABELS,
} from '../../../core/text/roles-text'
import { descriptionPaperText as TEXT } from '../../../core/text/description-paper-text'
import { Section } from './Section'

interface DutiesTableProps {
  readonly duties: readonly Duty[]
}

/** 职责与任务. Each duty is a row group of its own, so that a page break falls between duties where it can. */
export function DutiesTable({ duties }: DutiesTableProps) {
  return (
    <Section part="duties" mayBreak>
      <table className="jd-table jd-duties">
        <colgroup>
          <col className="jd-col-duty" />
          <col className="jd-col-weight" />
          <col />
          <col />
          <col className="jd-col-short" />
          <col className="jd-col-short" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{LABELS.duty}</th>
            <th scope="col">{LABELS.weight}</th>
            <th scope="col">{LABELS.task}</th>
            <th scope="col">{LABELS.standard}</th>
            <th scope="col">{LABELS.frequency}</th>
            <th scope="col">{LABELS.dutyPart}</th>
          </tr>
        </thead>
        {duties.map((duty, index) => (
          <DutyRows key={index} duty={duty} />
        ))}
      </table>
    </Section>
  )
}

function DutyRows({ duty }: { readonly duty: Duty }) {
  return (
    <tbody>
      {duty.tasks.map((task, index) => (
        <tr key={index}>
          {index === 0 && (
            <>
              <th scope="rowgroup" rowSpan={duty.tasks.length}>
                {duty.title}
              </th>
              <td className="jd-weight" rowSpan={duty.tasks.length}>
                {TEXT.percent(duty.weightPercent)}
              </td>
            </>
          )}
          <td>{task.text}</td>
          <td>{task.standard}</td>
          <td className="jd-short">{DUTY_FREQUENCY_LABELS[task.frequency]}</td>
          <td className="jd-short">{DUTY_PART_LABELS[task.part]}</td>
        </tr>
      ))}
    </tbody>
  )
}
