import type { Fen } from '../kernel/fen'
import type { DatedList } from '../staffing/staff-change'
import type { StaffProblem } from '../staffing/staff-problem'
import { monthText } from './time-text'

const LIST_NAMES: Readonly<Record<DatedList, string>> = {
  assignments: '任职',
  contractHours: '工时',
  payTerms: '薪酬',
  contributionTerms: '社保公积金',
}

/** Names behind the ids of a problem, and how an amount is shown: as it is, or hidden until asked for. */
export interface StaffWords {
  readonly money: (amount: Fen) => string
  readonly member: (id: string) => string
  readonly department: (id: string) => string
  readonly role: (id: string) => string
}

/** What stands against a guided step, and what to do next. */
export function staffProblemText(problem: StaffProblem, words: StaffWords): string {
  switch (problem.code) {
    case 'name-missing':
      return '还没有姓名。请填写。'
    case 'number-missing':
      return '还没有工号。请填写。'
    case 'number-taken':
      return `工号「${problem.employeeNo}」已有人使用。请换一个工号。`
    case 'same-name':
      return '已有同名的员工。如果是两个人，可以继续，以后按工号区分；如果是同一个人，请不要重复添加。'
    case 'same-id-number':
      return `身份证号和${words.member(problem.memberId)}相同。如果是他回来上班，请用「再入职」；否则请核对号码。`
    case 'id-number-odd':
      return '身份证号的位数、日期或校验码不对。请核对。'
    case 'too-young':
      return `生日是 ${problem.birthday}，入职时未满 ${problem.leastAge} 周岁，不能录用（劳动法第十五条）。`
    case 'minor':
      return `入职时未满 ${problem.fullAge} 周岁，属未成年工：不得安排夜班和重体力劳动，要体检和登记（劳动法第六十四、六十五条）。`
    case 'unknown-member':
      return '找不到这个人。请刷新后再试。'
    case 'unknown-department':
      return '请选择部门。'
    case 'unknown-role':
      return '请选择岗位。'
    case 'role-full':
      return `${words.role(problem.roleId)}编制 ${problem.planned} 人，加上他是 ${problem.heads} 人。可以继续，或先调整编制。`
    case 'contract-before-hire':
      return `合同开始日早于入职日 ${problem.hiredOn}。请核对。`
    case 'contract-ends-early':
      return `合同到期日 ${problem.until} 早于开始日。请改正。`
    case 'contract-without-end':
      return '固定期限合同要有到期日。请填写，或选择无固定期限。'
    case 'part-time-too-long':
      return `非全日制每天平均不超过 ${problem.mostPerDay / 60} 小时、每周不超过 ${problem.mostPerWeek / 60} 小时（劳动合同法第六十八条），超过的可能被认定为全日制。`
    case 'probation-before-hire':
      return '试用期结束日早于入职日。请改正。'
    case 'probation-not-allowed':
      return '这种用工形式或合同期限不能约定试用期（劳动合同法第十九、七十条）。'
    case 'probation-too-long':
      return `按合同期限，试用期最长 ${problem.mostMonths} 个月，到 ${problem.latest} 为止（劳动合同法第十九条）。`
    case 'probation-twice':
      return '同一个人只能约定一次试用期（劳动合同法第十九条）。请去掉试用期。'
    case 'probation-pay-low':
      return `试用期工资 ${words.money(problem.payFen)} 低于约定工资的 80%，至少应为 ${words.money(problem.leastFen)}（劳动合同法第二十条）。`
    case 'pay-below-minimum':
      return `工资 ${words.money(problem.payFen)} 低于${problem.city}最低工资 ${words.money(problem.minimumFen)}。请提高。`
    case 'not-employed':
      return `${problem.day} 不在他的在职期间。请改日期。`
    case 'not-on-probation':
      return '他不在试用期。如果只是补登转正，可以继续。'
    case 'probation-over':
      return `试用期 ${problem.probationUntil} 已经结束，从次日起就是正式员工。转正日期请按实际填写。`
    case 'nothing-changes':
      return '部门、岗位、工资和工时都没有变。请至少改一项。'
    case 'row-replaced':
      return `${problem.from} 已有一条${LIST_NAMES[problem.list]}记录，会被这次的内容替换。`
    case 'later-row':
      return `${problem.from} 起另有一条${LIST_NAMES[problem.list]}记录，这次的内容只到那天之前有效。`
    case 'month-closed':
      return `${monthText(problem.month)}及以前已月结的月份不会重算。如要补差额，请在「奖惩」里加一行。`
    case 'consent-needed':
      return problem.why === 'lower-pay'
        ? '工资比原来低，属变更合同，要和本人协商一致并书面确认（劳动合同法第三十五条）。'
        : '降职属变更合同，要和本人协商一致并书面确认（劳动合同法第三十五条）。'
    case 'already-left':
      return `他 ${problem.leftOn} 已经离职。`
    case 'last-day-before-hire':
      return `最后工作日早于入职日 ${problem.hiredOn}。请改正。`
    case 'rows-after-last-day':
      return `最后工作日之后还有 ${problem.count} 条任职、工时、薪酬或社保记录，离职后不再生效。`
    case 'notice-short':
      return `距通知日 ${problem.days} 天，应提前 ${problem.neededDays} 天通知（劳动合同法第三十七、四十条）。双方同意的可以继续。`
    case 'leads-departments':
      return `他是${problem.departmentIds.map(words.department).join('、')}的负责人。请另外指定。`
    case 'answers-for-functions':
      return `他负责${problem.names.join('、')}。请在离职前交给别人。`
    case 'still-employed':
      return '他现在还在职，不用办再入职。'
    case 'back-in-same-month':
      return `他 ${problem.leftOn} 才离职，同一个月回来不算离职：请撤销离职，中间的日子登记请假。`
  }
}
