/**
 * The words that sheets of online shops use inside cells, next to the headings in the other files of this folder.
 * Cells are turned to half-width before they are compared, so brackets and colons here are the ASCII ones.
 */

/** Cells that mean "nothing here". */
export const EMPTY_MARKS: ReadonlySet<string> = new Set(['', '-', '--', '---', '—', '——', '–', '/', '\\'])
/** Behind a name: the attendance app marks people who have left. */
export const LEFT_SUFFIX = /\((?:已)?离职\)/g
/** First cells of rows that sum up the rows above. */
export const TOTAL_ROW = /^(?:合计|总计|小计|平均|平均值|汇总|累计|店铺汇总值|店铺平均值)(?:$|[\s:(])/
/** The only cell of a row below a table: 制表：…, 说明：…, 注：… */
export const FOOT_NOTE = /^(?:制表|审核|备注|说明|注|图例|签字|日期|填表人?|审批)[^:]{0,6}:/
/** A row that the template marks as an example; it is left out silently. */
export const EXAMPLE_ROW = '示例行'
export const EXAMPLE_COLUMN = '示例标记'

/** One clock time, optionally of the next day: groups 1 = next day, 2 = half of day, 3 = hours, 4 = minutes. */
export const CLOCK_IN_TEXT =
  /(次日|翌日|第二天)?\s*(上午|下午|晚上)?\s*(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|[点时](?:(\d{1,2})分?|(半))?)/g
/** A time that somebody entered afterwards: not a punch. */
export const CORRECTED_MARK = /^\s*\(补卡[^)]*\)/
export const RANGE_DASH = /^\s*(?:-|~|—|–|至|到)+\s*$/

export const MORNING = '上午'
export const MORNING_WORDS: ReadonlySet<string> = new Set(['上午', '早上', '上半天', '上半日', 'am'])
export const AFTERNOON_WORDS: ReadonlySet<string> = new Set(['下午', '下半天', '下半日', 'pm'])
export const WHOLE_DAY_WORDS: ReadonlySet<string> = new Set(['全天', '整天'])

/** Year, month and day, or parts of them, in front of anything: groups year, month, day. */
export const FULL_DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/
export const SHORT_YEAR_DAY = /^(\d{2})-(\d{2})-(\d{2})(?!\d)/
export const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?!\d)/
export const MONTH_AND_DAY = /^(\d{1,2})\s*(?:月|[-/.](?=\s*\d))\s*(\d{1,2})\s*[日号]?(?![\d:])/
export const DAY_NUMBER = /^(?:0?([1-9])|([12]\d)|(3[01]))\s*[日号]?(?:$|[\s(]|(?=[周星一二三四五六]))/
export const WEEKDAY_SUFFIX = /^[\s,]*\(?(?:星期|周|礼拜)?[一二三四五六日天]\)?\s*/
export const WEEKDAY_ONLY = /^\(?(?:星期|周|礼拜)?[一二三四五六日天]\)?$/
export const FULL_MONTH = /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})|(\d{2}))\s*月?(?:份)?$/
export const MONTH_ONLY = /^(\d{1,2})\s*月(?:份)?$/
/** A month somewhere in a title, sheet or file name. */
export const MONTH_IN_TITLE =
  /(?<!\d)(20\d{2})\s*(?:[-/._年]\s*(1[0-2]|0?[1-9])(?!\d)|(0[1-9]|1[0-2])(?=\d{2}(?!\d)|(?!\d)))/
/** When a report was made, which is never the month it is about. */
export const MADE_ON = /(?:制表|生成|导出|打印)(?:时间|日期).*$/

export const YES_WORDS: ReadonlySet<string> = new Set(['是', '有', '对', '√', '✓', 'y', 'yes', 'true', '1'])
export const NO_WORDS: ReadonlySet<string> = new Set(['否', '无', '不', '没有', '×', 'x', 'n', 'no', 'false', '0'])
/** Units that may stand behind a number without changing it. */
export const NUMBER_UNITS = /(?:%|‰|元|秒|s|小时|h|天|次|件|个|人|分|单|倍|家)$/i
export const MINUTES_AND_SECONDS = /^(?:(\d+)小时)?(?:(\d+)分(?:钟)?)?(?:(\d+(?:\.\d+)?)秒)?$/
export const PERCENT_IN_HEADING = /[%％]|百分/
export const LIST_SEPARATOR = /[、,;|\n]+/
export const NOT_INSURED_WORDS: ReadonlySet<string> = new Set(['不缴', '不交', '未参保', '无', '0'])
/** Sheets that explain and hold no data. */
export const NOTES_SHEET = /说明|目录|示范|帮助|readme|notes?/i
export const CITY_SUFFIX = /市$/

export const UNASSIGNED_DEPARTMENT = '未分部门'
export const UNASSIGNED_ROLE = '未定岗位'
