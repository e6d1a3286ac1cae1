import type { Indicator } from '../kpi/kpi-plan'
import type { JobDescriptionPart } from '../roles/check-job-description'
import type { PublicationProblem } from '../roles/check-publication'
import type { DescriptionDifference, DescriptionField, DescriptionValue } from '../roles/compare-descriptions'
import { INDICATOR_UNIT_TEXT } from './kpi-text'
import {
  DUTY_FREQUENCY_LABELS,
  DUTY_PART_LABELS,
  HAND_OVER_DIRECTION_LABELS,
  headCountText,
  JOB_DESCRIPTION_LABELS,
  JOB_DESCRIPTION_PART_LABELS,
} from './roles-text'

const FIELD_LABELS: Readonly<Record<DescriptionField, string>> = {
  ...JOB_DESCRIPTION_LABELS,
  purpose: JOB_DESCRIPTION_PART_LABELS.purpose,
  handOver: '交接事项',
  indicator: '指标',
}

/** What a difference is about: 「职责「经营目标与预算」的权重」 as its path. */
export function differenceSubjectText({ field, within }: DescriptionDifference): string {
  return [...within, FIELD_LABELS[field]].join(' › ')
}

/** One side of a difference. */
export function descriptionValueText(value: DescriptionValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'percent':
      return `${value.percent}%`
    case 'heads':
      return headCountText(value.heads)
    case 'frequency':
      return DUTY_FREQUENCY_LABELS[value.frequency]
    case 'part':
      return DUTY_PART_LABELS[value.part]
    case 'contact':
      return value.contact.about === '' ? value.contact.who : `${value.contact.who}：${value.contact.about}`
    case 'hand-over': {
      const { direction, withRole, item } = value.handOver
      return `${HAND_OVER_DIRECTION_LABELS[direction]}${withRole}：${item}`
    }
  }
}

/** What a new version changes, when the owner has written nothing of their own. */
export function changedPartsText(parts: readonly JobDescriptionPart[]): string {
  return `修订${parts.map((part) => JOB_DESCRIPTION_PART_LABELS[part]).join('、')}`
}

/** The usual target of an indicator as it stands on a description: 「≥ 98%」「≤ 15 秒」; without one the month's plan. */
export function indicatorTargetText({ usualTarget, unit, direction }: Indicator): string {
  if (usualTarget === undefined) return '完成月计划'
  const sign = usualTarget === '0' ? '' : direction === 'higher-better' ? '≥ ' : '≤ '
  const space = unit === 'percent' || unit === 'permille' || unit === 'ratio' ? '' : ' '
  return `${sign}${usualTarget}${space}${unit === 'ratio' ? '' : INDICATOR_UNIT_TEXT[unit]}`
}

export function publicationProblemText(problem: PublicationProblem): string {
  switch (problem.code) {
    case 'no-effective-day':
      return '请选择新版本的生效日期。'
    case 'effective-too-early':
      return `生效日期不能早于现行版本的 ${problem.currentFrom}。请改成这天或之后。`
    case 'nothing-changed':
      return '和现行版本没有区别，不需要发布。请先修改内容。'
    case 'name-taken':
      return `已有名为「${problem.name}」的岗位。请换一个岗位名称。`
  }
}
