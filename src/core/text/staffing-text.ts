import type { CoverageProblem, CoverageSuggestion } from '../staffing/function-coverage'
import type { TeamReminder } from '../staffing/team-reminders'
import type { ChecklistKind } from '../team/checklist'
import type { Gender } from '../team/member'
import type { AgreementKind, ContractKind } from '../team/member-papers'
import type { LeavingReason, MovementKind } from '../team/movement'
import type { OutsideContactKind } from '../team/outside-contact'
import type { SkillLevel } from '../team/skill'

export const GENDER_LABELS: Readonly<Record<Gender, string>> = { female: '女', male: '男' }

export const CONTRACT_KIND_LABELS: Readonly<Record<ContractKind, string>> = {
  'fixed-term': '固定期限',
  'open-ended': '无固定期限',
  task: '以完成一定工作任务为期限',
  'labour-service': '劳务协议',
  internship: '实习协议',
}

export const AGREEMENT_KIND_LABELS: Readonly<Record<AgreementKind, string>> = {
  confidentiality: '保密协议',
  'non-compete': '竞业限制协议',
  handbook: '员工手册签收',
  portrait: '肖像授权书',
}

export const MOVEMENT_KIND_LABELS: Readonly<Record<MovementKind, string>> = {
  hired: '入职',
  rehired: '再入职',
  confirmed: '转正',
  transfer: '调岗',
  promotion: '晋升',
  demotion: '降职',
  'pay-change': '调薪',
  'hours-change': '工时调整',
  leaving: '离职',
}

export const LEAVING_REASON_LABELS: Readonly<Record<LeavingReason, string>> = {
  resigned: '本人辞职',
  'agreed-by-employee': '本人提出，协商一致',
  'agreed-by-employer': '单位提出，协商一致',
  'contract-ended': '合同到期终止',
  'probation-failed': '试用期不符合录用条件',
  'grave-fault': '严重违纪等过失解除',
  'with-notice': '无过失解除（提前通知）',
  'posts-cut': '经济性裁员',
  retired: '退休',
  other: '其他',
}

export const CHECKLIST_KIND_LABELS: Readonly<Record<ChecklistKind, string>> = {
  joining: '入职清单',
  confirmation: '转正清单',
  leaving: '离职清单',
}

export const SKILL_LEVEL_LABELS: Readonly<Record<SkillLevel, string>> = {
  1: '了解',
  2: '能独立做',
  3: '熟练',
  4: '能教别人',
}

export const OUTSIDE_CONTACT_LABELS: Readonly<Record<OutsideContactKind, string>> = {
  supplier: '供应商',
  carrier: '快递物流',
  platform: '平台',
  agency: '服务商',
  other: '其他',
}

/** What is wrong with who answers for a function, and what to do. `nameOf` gives the name of a person. */
export function coverageProblemText(problem: CoverageProblem, nameOf: (memberId: string) => string): string {
  switch (problem.code) {
    case 'nobody':
      return '没有人负责。请指定负责人。'
    case 'no-backup':
      return '只有一个人会做，他不在就停摆。请指定备份。'
    case 'responsible-gone':
      return `负责人${nameOf(problem.memberId)}已不在职。请另外指定。`
    case 'backup-gone':
      return `备份${nameOf(problem.memberId)}已不在职。请换人或移除。`
    case 'overloaded':
      return `${nameOf(problem.memberId)}一个人负责 ${problem.functions} 项，超过 ${problem.most} 项。请分出一些。`
  }
}
const SUGGESTION_WORDS: Readonly<Record<CoverageSuggestion['why'][number], string>> = {
  backup: '已是备份',
  role: '岗位对口',
  skill: '有相关技能',
}
/** '建议甲一鸣（岗位对口、有相关技能）'. */
export function coverageSuggestionText(suggestion: CoverageSuggestion, nameOf: (memberId: string) => string): string {
  return `建议${nameOf(suggestion.memberId)}（${suggestion.why.map((why) => SUGGESTION_WORDS[why]).join('、')}）`
}

/** '甲一鸣的试用期 2026-01-12 结束，还有 5 天。请安排转正。' */
export function teamReminderText(reminder: TeamReminder, name: string): string {
  const when = reminder.day
  const left = daysLeftText(reminder.daysLeft)
  switch (reminder.kind) {
    case 'probation-ends':
      return `${name}的试用期到 ${when}，${left}。请安排转正面谈。`
    case 'probation-unconfirmed':
      return `${name}的试用期 ${when} 已经结束，还没有办转正。请补办，并核对转正后的工资。`
    case 'contract-ends':
      return `${name}的合同 ${when} 到期，${left}。${renewalText(reminder.openEnded)}`
    case 'contract-over':
      return `${name}的合同 ${when} 已经到期，人还在上班。请尽快续签，超过一个月要付双倍工资。`
    case 'contract-unsigned':
      return reminder.daysLeft >= 0
        ? `${name}还没有签书面合同，最晚 ${when}，${left}。`
        : `${name}还没有签书面合同，${when} 起已超过一个月，可能要付双倍工资。请马上补签。`
    case 'birthday':
      return reminder.daysLeft === 0 ? `今天是${name}的生日。` : `${name}的生日是 ${when}，${left}。`
    case 'certificate-expires':
      return reminder.daysLeft < 0
        ? `${name}的「${reminder.name}」${when} 已过期。请更新后再上岗。`
        : `${name}的「${reminder.name}」${when} 到期，${left}。请安排更新。`
    case 'agreement-unsigned':
      return `${name}还没有签${AGREEMENT_KIND_LABELS[reminder.agreement]}。请打印后签字登记。`
    case 'agreement-expires':
      return reminder.daysLeft < 0
        ? `${name}的${AGREEMENT_KIND_LABELS[reminder.agreement]} ${when} 已到期。请重签或登记新的期限。`
        : `${name}的${AGREEMENT_KIND_LABELS[reminder.agreement]} ${when} 到期，${left}。`
    case 'hand-over-open':
      return reminder.daysLeft < 0
        ? `${name} ${when} 已离职，还有 ${reminder.count} 项没有收回或移交。`
        : `${name} ${when} 离职，还有 ${reminder.count} 项要收回或移交。`
    case 'checklist-open':
      return `${name}的${CHECKLIST_KIND_LABELS[reminder.checklist]}还有 ${reminder.count} 项没有办。`
  }
}
function daysLeftText(days: number): string {
  return days === 0 ? '就是今天' : days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`
}
function renewalText(openEnded: Extract<TeamReminder, { readonly kind: 'contract-ends' }>['openEnded']): string {
  switch (openEnded) {
    case undefined:
      return '请决定续签还是到期终止。'
    case 'fixed-terms':
      return '已连续订立两次固定期限合同，续签应订无固定期限合同（劳动合同法第十四条）。'
    case 'years-of-service':
      return '到期时已连续工作满十年，续签应订无固定期限合同（劳动合同法第十四条）。'
  }
}
