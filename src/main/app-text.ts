/** Words of the shell around the pages: window title and start-up messages. */
export const APP_TITLE = '店班长'

export const START_PROBLEM_TEXT = {
  'not-writable': {
    title: '无法保存数据',
    detail: (folder: string) =>
      `店班长的数据文件夹不能写入，所以没有打开窗口，已有数据没有改动。\n\n文件夹：${folder}\n\n请检查磁盘是否只读、当前用户是否有权限，处理后重新打开店班长。`,
  },
  'disk-full': {
    title: '磁盘空间不足',
    detail: (folder: string) =>
      `数据所在磁盘的剩余空间不到 200 MB。为避免写坏数据，店班长没有打开。\n\n文件夹：${folder}\n\n请清理磁盘后重新打开店班长。`,
  },
} as const

export const PAGE_GONE_TEXT = {
  message: '界面意外停止',
  detail: '已经保存的数据不受影响。点“重新打开”继续使用；如果反复出现，请退出后重新启动电脑再试。',
  reopen: '重新打开',
  quit: '退出',
} as const

export const OPEN_DIALOG_TEXT = {
  attendance: '选择考勤或打卡文件',
  members: '选择员工名册',
  'any-table': '选择表格文件',
  shopFolder: '选择网店文件夹',
  saveFolder: '选择保存位置',
  backup: '选择备份文件',
  copyFolder: '选择放第二份副本的文件夹（例如 U 盘）',
  open: '打开',
  choose: '选这个文件夹',
  save: '保存',
} as const

/** The folder that copies lie in on a stick, so that they do not mix with other files there. */
export const COPY_FOLDER = '店班长副本'

export const FILE_KIND_TEXT = {
  workbook: 'Excel 工作簿',
  pdf: 'PDF 文件',
  word: 'Word 文档',
  picture: 'PNG 图片',
  backup: '店班长备份',
  table: '表格（Excel、CSV）',
  all: '所有文件',
} as const

export const ABOUT_TEXT = {
  title: '关于店班长',
  message: (version: string) => `店班长 ${version}`,
  detail: (electron: string, chrome: string) =>
    `给小网店店主用的排班、考勤、绩效、工资软件。\n数据只保存在这台电脑上，软件不联网。\n\nElectron ${electron} · Chromium ${chrome}`,
  ok: '知道了',
} as const

export const PDF_TEXT = {
  pageNumber: (page: string, pages: string) => `第 ${page} 页 / 共 ${pages} 页`,
} as const
