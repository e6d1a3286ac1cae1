import type { Platform } from '../../../core/month/shop-data'

/** Words of the first start. */
export const welcomeText = {
  title: '欢迎使用店班长',
  lead: '排班、考勤、绩效、工资，一个人就能管好一个小团队。数据只存在这台电脑上。',
  newShop: '开一个新店',
  newShopHint: '回答三个问题，三分钟就能排出第一张班表。',
  sampleShop: '先看示例店',
  sampleShopHint: '装一个虚构的网店，随便点、随便改，看完一键删除。',
  back: '返回',
  formTitle: '开一个新店',
  shopQuestion: '1. 店名和平台',
  shopName: '店名',
  shopNamePlaceholder: '例如：小满家居店',
  shopNameMissing: '请写上店名，打印的表格上要用。',
  platforms: '在哪些平台开店（可多选）',
  city: '所在城市',
  cityHint: '用来选社保和最低工资标准，以后可以改。',
  rolesQuestion: '2. 有哪些岗位',
  rolesHint: '每个岗位都带一份可以直接打印的岗位说明书，以后可以增减和修改。',
  setSmall: '小店常用',
  setFour: '四部门：运营 · 产品 · 技术 · 客服',
  setFive: '五部门：市场 · 运营 · 技术 · 客服 · 仓储物流',
  rolesMissing: '请至少选一个岗位。',
  rolesChosen: (roles: number, departments: number): string => `已选 ${roles} 个岗位，${departments} 个部门`,
  namesQuestion: '3. 团队有谁',
  names: '姓名，一行一个；后面可以空格写岗位',
  namesPlaceholder: '张三 售前客服\n李四 仓库打包员\n王五',
  namesHint:
    '可以从微信、Excel 里整段粘贴，写成一行用顿号隔开也行。只有姓名是必填的。入职日先按本月 1 日，工资、身份证号等以后在「团队」里补。',
  namesCount: (people: readonly { readonly name: string; readonly roleName: string }[]): string =>
    people.length === 0
      ? '共 0 人'
      : `共 ${people.length} 人：${people.map(({ name, roleName }) => (roleName === '' ? name : `${name}（${roleName}）`)).join('、')}`,
  nameRepeated: (names: string): string => `这些姓名出现了两次：${names}。如果真是两个人，请在姓名后加数字区分。`,
  roleUnknown: (line: string): string => `「${line}」后面的岗位不认识，先不安排岗位，以后在「团队」里补。`,
  namesMissing: '请至少写一个人的姓名。',
  create: '创建',
  creating: '正在创建……',
  created: (people: number): string => `新店建好了，共 ${people} 人。先排这个月的班吧。`,
  sampleName: '示例店',
  readingSample: '正在读示例文件……',
  planningSample: '正在核对每一行……',
  storingSample: '正在保存……',
  sampleReady: (people: number, months: number): string => `示例店装好了：${people} 人，${months} 个月。`,
  sampleProblem: (problem: string): string => `示例店没有装好。${problem}`,
  listMark: '、',
  dayShift: { code: '早', name: '早班' },
  lateShift: { code: '晚', name: '晚班' },
  rest: { code: '休', name: '休息' },
  versionChange: '从岗位库建立',
} as const

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  taobao: '淘宝',
  tmall: '天猫',
  pinduoduo: '拼多多',
  douyin: '抖店',
  jingdong: '京东',
  other: '其他',
}
