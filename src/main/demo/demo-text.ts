import type { ReadFileError } from '../../core/imports/table-file'

/** What the unattended run says in the terminal. Each failure: what happened, and what to do next. */
export const DEMO_TEXT = {
  badMonth: (given: string) => `--month 要写成 2026-02 这样的年月，收到的是“${given}”。请改正后重新运行。`,
  folderMissing: (folder: string) => `网店文件夹不存在或不能读取：${folder}。请检查 --shop 后面的路径，然后重新运行。`,
  sampleMissing: '自带的示例网店没有找到。请重新安装店班长，或用 --shop 指定一个网店文件夹。',
  tooManyFiles: (folder: string, limit: number) =>
    `文件夹“${folder}”里的表格超过 ${limit} 个。请另建一个文件夹，只放这家网店本月要用的表格，然后重新运行。`,
  outNotWritable: (folder: string) => `输出文件夹不能写入：${folder}。请检查磁盘空间和权限，或用 --out 换一个位置。`,
  pageFailed: '界面没有正常工作，演示已停止，没有改动输出文件夹。请重新运行一次；如果仍然失败，请重新安装店班长。',
  tooSlow: (minutes: number) =>
    `演示超过 ${minutes} 分钟还没有完成，已停止，没有改动输出文件夹。请关闭其他程序后重新运行。`,
} as const

export function readFileProblem(error: ReadFileError): string {
  const file = `文件“${error.fileName}”`
  switch (error.code) {
    case 'not-a-table':
      return `${file}不是表格。请换成 .xlsx、.xls 或 .csv 文件，然后重新运行。`
    case 'archive':
      return `${file}是压缩包，不是表格。请先解压，换成里面的表格文件，然后重新运行。`
    case 'save-as-xlsx':
      return `${file}的格式读不了，请另存为 .xlsx（用 Excel 或 WPS 打开它再保存），然后重新运行。`
    case 'encrypted':
      return `${file}设有打开密码。请用 Excel 或 WPS 打开它，取消密码后保存，然后重新运行。`
    case 'too-large':
      return `${file}超过 ${error.limitMegabytes} MB。请只保留需要的工作表或月份后另存，然后重新运行。`
    case 'too-many-rows':
      return `${file}超过 ${error.limitRows} 行。请按月份拆成几个文件，然后重新运行。`
    case 'too-many-columns':
      return `${file}有一张表超过 ${error.limitColumns} 列。请删掉右边多余的列，然后重新运行。`
    case 'too-many-sheets':
      return `${file}超过 ${error.limitSheets} 张工作表。请删掉不用的工作表，然后重新运行。`
    case 'too-much-content':
      return `${file}里的内容太多，读不下去。请删掉不用的工作表和列，或按月份拆成几个文件，然后重新运行。`
    case 'bomb':
      return `${file}解压后异常地大，为安全起见没有读取。请用 Excel 或 WPS 打开它另存一份，然后重新运行。`
    case 'damaged':
      return `${file}已损坏或没有下载完整。请重新导出或重新下载，然后重新运行。`
    case 'too-slow':
      return `${file}读取超过 ${error.limitSeconds} 秒，已停止。请用 Excel 或 WPS 打开它另存一份，然后重新运行。`
    case 'cancelled':
      return `${file}没有读完就停止了。请重新运行。`
    case 'unreadable':
      return `${file}打不开。请确认它还在、没有被其他程序占用，然后重新运行。`
    case 'empty-folder':
      return `文件夹“${error.fileName}”里没有 .xlsx、.xls 或 .csv 文件。请把网店的表格放进去，然后重新运行。`
  }
}
