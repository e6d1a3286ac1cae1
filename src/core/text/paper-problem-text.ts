import type { LocalDay } from '../kernel/local-day'
import type { PaperProblem } from '../team/check-papers'

const NO_DAY = '' as LocalDay

/** What is wrong with a contract, an agreement or a certificate, and what to do. */
export function paperProblemText({ code, day = NO_DAY }: PaperProblem): string {
  switch (code) {
    case 'end-missing':
      return '固定期限合同要有到期日。请填写，或选择无固定期限。'
    case 'ends-before-start':
      return '结束日期早于开始日期。请改正其中一个。'
    case 'name-missing':
      return '请填写证书名称。'
    case 'overlapping-contract':
      return `和 ${day} 开始的那份合同时间重叠。请核对；续签的从前一份到期的次日开始。`
    case 'contract-before-hire':
      return `开始日期早于入职日 ${day}。请核对。`
    case 'signed-late':
      return `签订日晚于 ${day}：用工一个月内应签书面合同，晚签的期间可能要付双倍工资（劳动合同法第十、八十二条）。`
    case 'unsigned-late':
      return `还没有签，${day} 起已超过一个月，可能要付双倍工资（劳动合同法第八十二条）。请尽快签好，填上签订日期。`
    case 'same-agreement':
      return '已有一份同样的协议还在有效期内。请核对是不是重复登记。'
    case 'non-compete-too-long':
      return `竞业限制在解除或终止劳动合同后不得超过两年（劳动合同法第二十四条）。这份写到 ${day} 以后，请核对期限怎么约定。`
    case 'expired':
      return `${day} 已经过期。请更新后再上岗。`
  }
}
