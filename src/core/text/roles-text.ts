import type { JobDescriptionPart, JobDescriptionProblem, WordingWarning } from '../roles/check-job-description'
import type { DutyFrequency, DutyPart, HandOver } from '../roles/job-description'
import type { WordingGround } from '../roles/library/unlawful-wording'

export const JOB_DESCRIPTION_PART_LABELS: Readonly<Record<JobDescriptionPart, string>> = {
  basics: '基本信息',
  purpose: '岗位目的',
  duties: '职责与任务',
  authority: '岗位权限',
  contacts: '工作关系',
  'hand-overs': '工作交接',
  qualifications: '任职资格',
  conditions: '工作条件',
  indicators: '考核指标',
  career: '发展通道',
}

export const DUTY_FREQUENCY_LABELS: Readonly<Record<DutyFrequency, string>> = {
  daily: '每日',
  weekly: '每周',
  monthly: '每月',
  quarterly: '每季',
  yearly: '每年',
  'as-needed': '按需',
}

export const DUTY_PART_LABELS: Readonly<Record<DutyPart, string>> = {
  responsible: '负责',
  assists: '协助',
  reviews: '审核',
}

export const HAND_OVER_DIRECTION_LABELS: Readonly<Record<HandOver['direction'], string>> = {
  receives: '接收自',
  'hands-over': '交付给',
}

/** Labels of the fields inside the parts, for paper, form and comparison alike. */
export const JOB_DESCRIPTION_LABELS = {
  title: '岗位名称',
  code: '岗位编号',
  department: '所属部门',
  reportsTo: '直接上级',
  subordinates: '直接下级',
  headCount: '定员',
  grade: '岗位等级',
  payRange: '薪酬范围',
  duty: '职责',
  weight: '权重',
  task: '工作任务',
  standard: '工作标准',
  frequency: '频次',
  dutyPart: '权责',
  approval: '审批',
  finance: '财务',
  personnel: '人事',
  operations: '业务',
  internalContacts: '内部联系',
  externalContacts: '外部联系',
  education: '学历专业',
  experience: '工作经验',
  certificates: '资格证书',
  knowledge: '知识',
  skills: '技能',
  qualities: '素质',
  hours: '工作时间',
  place: '工作地点',
  environment: '工作环境',
  tools: '工具设备',
  indicator: '指标名称',
  target: '目标值',
  promotion: '晋升方向',
  rotation: '轮岗方向',
  training: '培训内容',
} as const

export function headCountText(headCount: number): string {
  return `${headCount} 人`
}

/** What keeps a description from being published, and what to do about it. */
export function jobDescriptionProblemText(problem: JobDescriptionProblem): string {
  switch (problem.code) {
    case 'title-missing':
      return '还没有岗位名称。请填写后再发布。'
    case 'purpose-missing':
      return '还没有写岗位目的。请用一句话写清这个岗位为什么存在。'
    case 'head-count-not-positive':
      return `定员是 ${problem.headCount}，应为 1 人或以上的整数。请改正定员。`
    case 'no-duties':
      return '还没有职责。请至少添加一项职责，并写出任务和标准。'
    case 'duty-title-missing':
      return `第 ${problem.dutyNumber} 项职责没有名称。请补上名称，或删去这一项。`
    case 'duty-weight-not-whole':
      return `第 ${problem.dutyNumber} 项职责的权重是 ${problem.weightPercent}，应为 1 到 100 的整数。请改正权重。`
    case 'duty-without-tasks':
      return `第 ${problem.dutyNumber} 项职责「${problem.title}」没有任务。请至少写一条任务，或删去这一项。`
    case 'task-incomplete':
      return `第 ${problem.dutyNumber} 项职责的第 ${problem.taskNumber} 条任务缺少${problem.missing === 'text' ? '任务内容' : '工作标准'}。请补齐，或删去这一条。`
    case 'duty-weights-not-100':
      return `各项职责的权重合计是 ${problem.sumPercent}%，应为 100%。${differenceText(problem.sumPercent)}`
    case 'indicator-name-missing':
      return `第 ${problem.indicatorNumber} 项考核指标没有名称。请从指标库选择，或删去这一项。`
    case 'indicator-twice':
      return `考核指标「${problem.name}」出现了两次。请合并为一项。`
    case 'indicator-weight-not-whole':
      return `考核指标「${problem.name}」的权重是 ${problem.weightPercent}，应为 1 到 100 的整数。请改正权重。`
    case 'indicator-weights-not-100':
      return `考核指标的权重合计是 ${problem.sumPercent}%，应为 100%。${differenceText(problem.sumPercent)}`
  }
}

function differenceText(sumPercent: number): string {
  return sumPercent < 100 ? `请再分配 ${100 - sumPercent}%。` : `请减少 ${sumPercent - 100}%。`
}

const WORDING_GROUND_LABELS: Readonly<Record<WordingGround, string>> = {
  sex: '性别',
  marriage: '婚育',
  age: '年龄',
  origin: '地域、户籍或民族',
  appearance: '容貌',
  health: '健康状况',
}

/** Warns of a requirement that shuts people out for a reason the law forbids. */
export function wordingWarningText(warning: WordingWarning): string {
  const part = JOB_DESCRIPTION_PART_LABELS[warning.part]
  const ground = WORDING_GROUND_LABELS[warning.ground]
  return `「${part}」里写有「${warning.words}」，可能构成${ground}方面的就业歧视（就业促进法）。请改写为与工作本身有关的能力要求。`
}
