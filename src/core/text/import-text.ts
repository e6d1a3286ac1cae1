/**
 * What an import says about a row it could not take, or took with doubts. Each sentence says what stood there and what to
 * do next; the place (file, sheet, row, column) is put in front by `importProblemText`.
 */
const quoted = (found: string): string => (found === '' ? '这一格' : `“${found}”`)

const SHEET_TEXTS = {
  'sheet-not-recognised': () => '没认出这张表。请把表头改成模板里的名称（点“下载模板”可以看到），或者不用管它。',
  'hidden-sheet-skipped': () => '这张表是隐藏的，没有导入。要导入请先在表格里取消隐藏。',
  'kind-not-wanted': (found) => `认出是“${found}”，这里不导入这一类。请到“数据与备份”里导入。`,
  'month-closed': (found) => `${found}已经月结，表里改动这个月的内容没有采用。要补差额，请在下个月的“奖惩”里加一行。`,
  'no-month': () => '不知道是哪个月的。请在表格第一行、工作表名或文件名里写上月份，如“2025年11月”。',
  'month-assumed': (found) => `表里没有写月份，先按 ${found} 处理。请核对，或在表格第一行写上月份。`,
} as const satisfies Record<string, (found: string) => string>

const PERSON_TEXTS = {
  'no-person': () => '没有写是谁。请填上工号或姓名。',
  'unknown-person': (found) => `员工名单里没有${quoted(found)}。请先在“团队”里添加此人，或改正工号、姓名。`,
  'unknown-clock-number': (found) =>
    `不知道考勤机上的${quoted(found)}号是谁。请在“团队”里给这个人的别名加上“考勤机${found}”（或把工号改成 ${found}），再导入一次，以后就认得。`,
  'clock-number-as-employee': (found) => `考勤机上的${quoted(found)}号已当作工号（差前面的 0）。请核对是不是同一个人。`,
  'ambiguous-person': (found) => `员工名单里叫${quoted(found)}的不止一位。请填上工号。`,
  'number-name-mismatch': (found) => `工号和姓名对不上：${found}。请改正其中一个，以免记到别人头上。`,
  'number-matched-loosely': (found) => `工号${quoted(found)}少了前面的 0，已按同一个人处理。请把工号那一列设为文本。`,
  'person-by-name': (found) => `没有工号${quoted(found)}，已按姓名找到这个人。请核对是不是同一位。`,
  'duplicate-number': (found) => `工号${quoted(found)}前面已经有人用了。请给每个人不同的工号。`,
  'duplicate-name': (found) => `${quoted(found)}出现了不止一次，又没有工号。请填上工号区分，或删掉重复的一行。`,
  'members-made': (found) => `还没有员工名单，已按这张表添加${quoted(found)}。请在“团队”里补上入职日期、部门和岗位。`,
  'hire-day-assumed': (found) => `${quoted(found)}没有入职日期，先按当年 1 月 1 日处理。请补上，年假和个税要用。`,
  'left-before-hired': (found) => `离职日期${quoted(found)}在入职日期之前。请改正。`,
  'role-changed-without-day': (found) =>
    `部门或岗位改成了${quoted(found)}，但没有写从哪天起，已直接改掉原来的。要保留历史，请填“任职日期”。`,
  'outside-employment': (found) => `${quoted(found)}不在此人的在职期间。已导入，请核对日期和入职、离职日期。`,
  'digits-lost': () => '数字太长，表格已经丢掉了末几位，没有导入。请把这一列设为文本，重新填写。',
  'id-number-odd': () => '身份证号的位数或校验码不对。已导入，请核对。',
  'bank-account-odd': () => '银行卡号的位数或校验位不对（应为 12 到 19 位数字，存折账号可能不适用）。已导入，请核对。',
  'one-person-only': (found) => `${quoted(found)}不止一个人。这一格只能写一个人，请改正。`,
  'phone-odd': () => '手机号不像是 11 位手机号。已导入，请核对。',
} as const satisfies Record<string, (found: string) => string>

const CELL_TEXTS = {
  'missing-value': () => '这一格不能空着。请填上。',
  'not-a-day': (found) => `${quoted(found)}不是日期。请写成 2025-11-03 这样。`,
  'not-a-month': (found) => `${quoted(found)}不是月份。请写成 2025-11 这样。`,
  'not-a-time': (found) => `${quoted(found)}不是时间。请写成 09:00 或 次日02:00 这样。`,
  'not-segments': (found) =>
    `${quoted(found)}不是时段。请写成 09:00-12:00 13:00-18:00 这样，过零点写 22:00-次日06:00。`,
  'not-money': (found) => `${quoted(found)}不是金额。请只写数字，如 5200 或 5200.50。`,
  'more-than-two-decimals': (found) => `${quoted(found)}超过两位小数。请精确到分。`,
  'money-too-large': (found) => `${quoted(found)}太大了。请检查是不是多写了 0。`,
  'negative-amount': (found) => `${quoted(found)}是负数，这一列只能是正数或 0。请改正。`,
  'not-a-number': (found) => `${quoted(found)}不是数字。请只写数字。`,
  'out-of-range': (found) => `${quoted(found)}超出了可能的范围。请检查。`,
  'not-a-rate': (found) => `${quoted(found)}不是可用的比例。请写成 7% 这样。`,
  'not-yes-no': (found) => `${quoted(found)}看不懂。请填“是”或“否”。`,
  'unknown-word': (found) => `${quoted(found)}不在可填的内容里。请照“填写说明”里列出的词填写。`,
  'too-long': (found) => `${quoted(found)}太长了。请缩短。`,
} as const satisfies Record<string, (found: string) => string>

const SCHEDULE_TEXTS = {
  'dingtalk-shift-differs': (found) => `钉钉的班次和排班表不一样（${found} 等），以排班表为准。请核对是不是换了班。`,
  'unknown-shift': (found) => `没有代号或名称是${quoted(found)}的班次。请先在“班次”里添加，或改正这一格。`,
  'duplicate-shift-code': (found) => `班次代号${quoted(found)}前面已经有了。请换一个代号。`,
  'shift-without-segments': () => '上班的班次要写时段。请填上，如 09:00-18:00。',
  'break-too-long': (found) => `休息分钟${quoted(found)}比时段还长。请改正。`,
  'rest-shift-made': (found) => `表里有${quoted(found)}，已自动建立“休息”班次。`,
  'shift-made': (found) => `没有时段是${quoted(found)}的班次，已自动建立。请到“班次”里给它起个名字。`,
  'roster-conflict': (found) => `这一天在别的表里已经排了别的班，这里的${quoted(found)}没有采用。请核对两张表。`,
  'wecom-shift-differs': (found) => `企业微信的班次和排班表不一样（${found} 等），以排班表为准。请核对是不是换了班。`,
} as const satisfies Record<string, (found: string) => string>

const ATTENDANCE_TEXTS = {
  'clock-line-unread': (found) => `这一行不是考勤机的打卡：${quoted(found)}。没有导入，其余各行不受影响。`,
  'summary-not-read': () => '这张表是汇总，没有另外导入：打卡从“考勤记录”里取，迟到、早退、加班由软件按规则重新判定。',
  'time-left-over': (found) => `${quoted(found)}里有看不懂的内容，只取了其中的时间。请核对。`,
  'end-before-start': (found) => `结束在开始之前：${found}。请改正。`,
  'leave-too-long': (found) => `${quoted(found)}超过一年。请检查日期。`,
  'half-day-unclear': () => '半天假没有写上午还是下午，先按上午算。请核对。',
  'days-differ': (found) => `天数${quoted(found)}比开始到结束的天数还多，已按开始和结束算。请核对。`,
  'leave-in-halves': (found) => `跨天的请假按半天计算，${quoted(found)}已取到上午或下午。请核对。`,
  'application-unread': (found) => `没看懂这条申请：${quoted(found)}。请在“请假”或“加班”里手工补上。`,
  'overtime-without-hours': () => '没有写加班多久。请填小时，或填开始和结束。',
  'hours-differ': (found) => `小时${quoted(found)}和开始、结束对不上，已按小时算。请核对。`,
  'duplicate-row': (found) => `和前面某一行重复：${quoted(found)}。这一行没有再导入，重复的请删掉。`,
} as const satisfies Record<string, (found: string) => string>

const KPI_TEXTS = {
  'unknown-role': (found) => `没有叫${quoted(found)}的岗位。请先在员工名单或“团队”里建立这个岗位，或改正名称。`,
  'weights-not-100': (found) => `方案的权重加起来不是 100（${found}），整个方案没有导入。请改正权重。`,
  'plan-has-bad-row': (found) => `方案${quoted(found)}里有一行填错了，整个方案没有导入。请先改正那一行。`,
  'plan-faulty': (found) => `考核方案不能用，整个方案没有导入。${found}`,
  'bad-parameters': (found) => `评分参数${quoted(found)}看不懂。请照“填写说明”里的写法，如“≥98:100 ≥95:80 其他:0”。`,
  'duplicate-indicator': (found) => `同一个方案里${quoted(found)}出现了两次。请删掉一行。`,
  'unknown-indicator': (found) => `没有叫${quoted(found)}的指标。请先写进考核方案，或改正名称。`,
  'percent-fraction-read': (found) => `${quoted(found)}按百分数读取了（0.45 即 45%）。请核对。`,
} as const satisfies Record<string, (found: string) => string>

const PAY_TEXTS = {
  'bad-tiers': (found) => `档位${quoted(found)}看不懂。请写成“≤15000:10% ≤30000:15% 以上:22%”，固定比例写“2%”。`,
  'tiers-not-rising': (found) => `档位${quoted(found)}的金额没有从小到大，或“以上”不在最后。请改正。`,
  'unknown-plan': (found) => `没有叫${quoted(found)}的提成方案，或那个月还没有生效。请先导入提成方案，或改正名称。`,
  'plan-unclear': () => '没有写是哪个提成方案，也不能从岗位看出来。请填上方案名称。',
  'sales-summed': (found) => `同一个人同一个月有几行（${found}），已加在一起。请核对不是重复。`,
  'refund-sign': (found) => `退款${quoted(found)}写成了负数，已按正数处理。`,
  'duplicate-adjustment': (found) =>
    `同一个人同一个月同类型的原因${quoted(found)}出现了两次，只导入了第一行。请写清不同的原因，或把金额合在一行。`,
  'opening-needs-month': () => '有累计数，但没有写截至哪个月。请填“截至月份”。',
  'opening-other-year': (found) => `截至月份${quoted(found)}不在这一行的年度里。请改正。`,
  'no-city': () => '没有城市。请填上，或在“店铺设置”里写上城市。',
  'no-allowance-name': () => '津贴没有名称。请把表头写成“津贴:餐补”这样。',
} as const satisfies Record<string, (found: string) => string>

const TEAM_TEXTS = {
  'parent-circle': (found) => `${quoted(found)}绕了一圈又回到自己。请改正上级。`,
  'unknown-superior': (found) => `没有叫${quoted(found)}的岗位。请先把上级岗位写成一行，或改正名称。`,
  'ends-before-start': (found) => `结束日期${quoted(found)}在开始日期之前。请改正。`,
  'still-on-loan': (found) => `这件设备还在${quoted(found)}手里。请先填上一次的归还日期。`,
  'holder-without-day': () => '写了领用人，没有写领用日期。请填上。',
  'unknown-version': (found) => `这个岗位的说明书没有第${quoted(found)}版。请改正版本。`,
} as const satisfies Record<string, (found: string) => string>

const TEXTS = {
  ...SHEET_TEXTS,
  ...PERSON_TEXTS,
  ...CELL_TEXTS,
  ...SCHEDULE_TEXTS,
  ...ATTENDANCE_TEXTS,
  ...KPI_TEXTS,
  ...PAY_TEXTS,
  ...TEAM_TEXTS,
}
export type ImportProblemCode = keyof typeof TEXTS
export const IMPORT_PROBLEM_CODES = Object.keys(TEXTS) as readonly ImportProblemCode[]

const QUOTES_AMOUNT: ReadonlySet<string> = new Set<ImportProblemCode>([
  'not-money',
  'more-than-two-decimals',
  'money-too-large',
  'negative-amount',
  'bad-tiers',
  'tiers-not-rising',
  'sales-summed',
  'refund-sign',
])
/** The sentence repeats an amount from the table: the screen hides it until amounts are asked for. */
export function quotesAmount(code: string): boolean {
  return QUOTES_AMOUNT.has(code)
}

/** The same shape as an ImportProblem, which this folder may not import. */
interface ProblemPlace {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly column?: string
  readonly code: string
  readonly found: string
}
function isKnownCode(code: string): code is ImportProblemCode {
  return Object.hasOwn(TEXTS, code)
}

/** What happened and what to do, without the place. @throws Error on a code nobody wrote a sentence for – a bug. */
export function importProblemSentence(problem: Pick<ProblemPlace, 'code' | 'found'>): string {
  if (!isKnownCode(problem.code)) throw new Error(`no text for import problem ${problem.code}`)
  return TEXTS[problem.code](problem.found)
}
/** '员工.xlsx「员工名单」第 5 行“入职日期”列：' – where to look. */
export function importProblemPlace(problem: Omit<ProblemPlace, 'code' | 'found'>): string {
  // A CSV file has one sheet of its own name.
  const sheet = problem.sheet === '' || problem.file.startsWith(`${problem.sheet}.`) ? '' : `「${problem.sheet}」`
  const row = problem.row > 0 ? `第 ${problem.row} 行` : ''
  const column = problem.column ? `“${problem.column}”列` : ''
  return `${problem.file}${sheet}${sheet === '' && row !== '' ? ' ' : ''}${row}${column}：`
}
/** The whole sentence: file, sheet, row, column, what stood there, what to do. */
export function importProblemText(problem: ProblemPlace): string {
  return `${importProblemPlace(problem)}${importProblemSentence(problem)}`
}
/** '认出 12 张表，共 340 行，导入 338 行' – the line under the preview. */
export function importSummaryText(counts: {
  readonly sheets: number
  readonly rows: number
  readonly accepted: number
}): string {
  return `认出 ${counts.sheets} 张表，共 ${counts.rows} 行，可导入 ${counts.accepted} 行`
}
