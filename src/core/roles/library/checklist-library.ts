import type { ChecklistItem, ChecklistKind } from '../../team/checklist'

/** What has to be done around each step, as a shop starts out; the owner changes the list of each person as needed. */
export const CHECKLIST_LIBRARY: Readonly<Record<ChecklistKind, readonly ChecklistItem[]>> = {
  joining: [
    { key: 'identity', text: '核对身份证原件，留存复印件' },
    { key: 'former-employer', text: '收取上一家单位的离职证明' },
    { key: 'contract', text: '签订书面劳动合同，一式两份，一份交给本人' },
    { key: 'confidentiality', text: '签订保密协议' },
    { key: 'handbook', text: '讲解员工手册和规章制度，本人签收' },
    { key: 'description', text: '讲解岗位说明书，本人签收' },
    { key: 'bank', text: '登记工资卡和开户行' },
    { key: 'insurance', text: '办理社保、公积金增员和个税采集' },
    { key: 'emergency', text: '登记住址和紧急联系人' },
    { key: 'accounts', text: '开通考勤和工作账号，绑定手机并开启两步验证' },
    { key: 'equipment', text: '发放设备、工牌和钥匙，登记领用' },
    { key: 'safety', text: '安全和消防培训' },
    { key: 'mentor', text: '指定带教人，定下第一个月要学会什么' },
    { key: 'roster', text: '排入班表，说明上下班和打卡规定' },
  ],
  confirmation: [
    { key: 'self-review', text: '本人写试用期小结' },
    { key: 'scores', text: '汇总试用期考勤和绩效结果' },
    { key: 'mentor-review', text: '带教人和直接上级写评语' },
    { key: 'talk', text: '转正面谈，说明结论和下一步目标' },
    { key: 'pay', text: '确认转正后的工资，书面告知' },
    { key: 'notice', text: '发转正通知，本人签字' },
    { key: 'missing-papers', text: '补齐入职时缺的资料和签字' },
  ],
  leaving: [
    { key: 'application', text: '收取离职申请或签订协商解除协议' },
    { key: 'talk', text: '离职面谈，记录原因和建议' },
    { key: 'hand-over', text: '列出交接清单，交接人、接收人、监交人签字' },
    { key: 'attendance', text: '核对考勤、未休年假和调休' },
    { key: 'last-pay', text: '结清工资，离职时一次付清' },
    { key: 'severance', text: '核对是否要付经济补偿，交接办完时支付' },
    { key: 'accounts', text: '收回全部店铺子账号和工作账号，换绑手机' },
    { key: 'groups', text: '移出工作群和企业微信' },
    { key: 'equipment', text: '收回设备、工牌和钥匙' },
    { key: 'confidentiality', text: '提醒保密和竞业限制义务，书面确认' },
    { key: 'insurance', text: '办理社保、公积金减员' },
    { key: 'certificate', text: '出具解除或终止劳动合同证明' },
    { key: 'roster', text: '移出之后的班表' },
  ],
}

/** Items that name what one person still holds; they stand behind the items above. */
export const LEAVING_ITEMS = {
  account: (platform: string, login: string): string => `收回账号：${platform} ${login}`,
  equipment: (name: string): string => `收回设备：${name}`,
  duty: (name: string): string => `移交职能：${name}`,
  backup: (name: string): string => `另找备份：${name}`,
  department: (name: string): string => `另定部门负责人：${name}`,
  contact: (organisation: string): string => `移交外部联系人：${organisation}`,
} as const
