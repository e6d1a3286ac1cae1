import { contact, defineRole, does, duty, measured, assists } from './library-role'

export const hrAdministrator = defineRole('hr-administrator', ['人事专员', '行政专员', '人力资源'], {
  title: '人事行政',
  code: 'ZN-04',
  department: '职能部',
  reportsTo: '店长',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5000–7500 元/月 + 绩效 800–1500 元（示例，可改）',
  purpose: '招得到、留得住、管得合规，把入职到离职的每个环节办妥，让同事安心做事。',
  duties: [
    duty('招聘与入职', 25, [
      does('发布招聘信息，筛选简历，安排面试与试岗', '需求批准 3 天内发布，条件不含歧视内容', 'weekly'),
      does('办理入职：核验证件、签合同、领用与引导', '用工之日起一个月内签订书面劳动合同', 'as-needed'),
      does('跟踪试用期表现，办理转正', '到期前 7 天提交转正评估', 'as-needed'),
    ]),
    duty('考勤与工时', 25, [
      does('汇总打卡、请假、加班与调休，核对异常', '每月 2 日前出上月考勤表，本人签认', 'monthly'),
      does('监看每月加班时数与每周休息', '月加班接近 30 小时即提醒，连续工作不超过 6 天', 'weekly'),
      assists('协助各部门编排班表', '次月班表在月末 5 天前汇总', 'monthly'),
    ]),
    duty('绩效与薪酬事务', 20, [
      does('组织月度绩效评分、面谈与结果归档', '每月 5 日前收齐，权重与公式可查', 'monthly'),
      does('提交薪资变动、社保公积金增减', '截止日前 1 天完成，资料留存', 'monthly'),
    ]),
    duty('培训与员工关系', 15, [
      does('编制培训计划，组织课程与考查', '每月至少一次，签到与成绩存档', 'monthly'),
      does('听取员工意见，处理争议与离职面谈', '3 个工作日内答复，离职面谈率 100%', 'as-needed'),
    ]),
    duty('制度与行政后勤', 15, [
      does('起草、公示规章制度，收集签收', '征求意见不少于 7 天，签收率 100%', 'as-needed'),
      does('管理合同、档案、印章与办公用品', '档案加锁，印章使用有登记', 'daily'),
      does('组织消防、卫生与职业健康检查', '每季一次，问题有整改记录', 'quarterly'),
    ]),
  ],
  authority: {
    approval: ['办公用品领用'],
    finance: ['单次 300 元以内的行政费用（示例）'],
    personnel: ['基层岗位初试的通过与淘汰', '违反用工法规的安排有否决建议权'],
    operations: ['查阅各部门班表与考勤记录', '员工个人信息的保管与授权查阅'],
  },
  internalContacts: [
    contact('店长', '编制、用人与制度'),
    contact('各部门负责人', '招聘、排班、绩效与转正'),
    contact('财务', '工资、社保与公积金数据'),
  ],
  externalContacts: [contact('人社与公积金部门', '参保、申报与争议处理'), contact('招聘网站、院校', '职位发布与校招')],
  qualifications: {
    education: '大专及以上，人力资源、行政管理等专业优先',
    experience: '1 年以上人事经历，办理过社保与劳动合同',
    certificates: '无硬性要求，持人力资源类职业资格者优先',
    knowledge: ['劳动法与劳动合同法', '社会保险与公积金规定', '个人信息保护法'],
    skills: ['面试与沟通', '表格与档案管理', '公文写作'],
    qualities: ['公正', '守密', '亲和'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；月初考勤核算期可能加班，事先申请',
    place: '店铺办公室',
    environment: '室内办公，配上锁档案柜',
    tools: ['店班长', '社保与公积金网上平台', '招聘网站'],
  },
  indicators: [
    measured('ind-hiring-on-time-rate', '招聘按时到岗率', 30, '≥ 85%'),
    measured('ind-training-completion-rate', '培训完成率', 20, '≥ 95%'),
    measured('ind-payroll-errors', '工资核算差错次数', 20, '0 次'),
    measured('ind-staff-turnover-rate', '员工流失率', 20, '≤ 5%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '人事行政 → 资深人事（P3）→ 人事行政主管',
    rotation: '可参与客服、仓库班组的轮岗体验',
    training: ['劳动法规更新', '结构化面试', '员工沟通'],
  },
})
