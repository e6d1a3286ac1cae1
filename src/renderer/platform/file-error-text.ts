import type { ReadFileError } from '../../core/imports/table-file'
import type { BackupError, SaveError } from '../../ipc/contract'

/** Why files could not be read or written, and what to do next. `undefined` = the owner cancelled: nothing to say. */
export function readFileErrorText(error: ReadFileError | { readonly code: 'cancelled' }): string | undefined {
  switch (error.code) {
    case 'cancelled':
      return undefined
    case 'not-a-table':
      return `「${error.fileName}」不是表格文件。请选择 .xlsx、.xls 或 .csv 文件。`
    case 'archive':
      return `「${error.fileName}」是压缩包，不是表格。请先解压，再导入里面的表格文件。`
    case 'save-as-xlsx':
      return `「${error.fileName}」的格式读不了，请另存为 .xlsx：用 Excel 或 WPS 打开它，选「另存为」，再导入新文件。`
    case 'encrypted':
      return `「${error.fileName}」加了密码。请在 Excel 里取消密码，保存后再导入。`
    case 'too-large':
      return `「${error.fileName}」超过 ${error.limitMegabytes} MB。请删掉图片和不用的工作表，或分成几个文件再导入。`
    case 'too-many-rows':
      return `「${error.fileName}」超过 ${error.limitRows} 行。请按月份分成几个文件再导入。`
    case 'too-many-columns':
      return `「${error.fileName}」有一张表超过 ${error.limitColumns} 列。请删掉右边多余的列再导入。`
    case 'too-many-sheets':
      return `「${error.fileName}」超过 ${error.limitSheets} 张工作表。请删掉不用的工作表再导入。`
    case 'too-much-content':
      return `「${error.fileName}」里的内容太多，读不下去。请删掉不用的工作表和列，或按月份分成几个文件再导入。`
    case 'bomb':
      return `「${error.fileName}」解开后大得不正常，为安全起见没有打开。请重新导出这个文件。`
    case 'damaged':
      return `「${error.fileName}」已损坏。请用 Excel 打开并另存一份，再导入。`
    case 'too-slow':
      return `读「${error.fileName}」超过 ${error.limitSeconds} 秒，已停止。请删掉多余的格式或分成几个文件再导入。`
    case 'unreadable':
      return `「${error.fileName}」打不开。请检查文件是否还在、是否正被别的软件占用。`
    case 'empty-folder':
      return `文件夹「${error.fileName}」里没有表格文件。请选择放有 .xlsx、.xls 或 .csv 的文件夹。`
  }
}

export function saveErrorText(error: SaveError): string | undefined {
  switch (error.code) {
    case 'cancelled':
      return undefined
    case 'disk-full':
      return '没有保存：磁盘空间不足。请清理磁盘或换一个位置再保存。'
    case 'no-permission':
      return '没有保存：这个位置不能写入。请换一个文件夹，例如桌面或「文档」。'
    case 'file-in-use':
      return '没有保存：同名文件正被 Excel 或 WPS 打开。请关掉它，或换一个文件名。'
    case 'write-failed':
      return '没有保存：写文件时出错。请换一个位置再试。'
  }
}

export function backupErrorText(error: BackupError): string | undefined {
  switch (error.code) {
    case 'cancelled':
      return undefined
    case 'not-a-backup':
      return `「${error.fileName}」不是店班长的备份文件。请选择以前「备份到文件」时保存的文件。`
    case 'damaged':
      return `「${error.fileName}」已损坏，校验没有通过，没有恢复任何数据。请换一个更早的备份文件。`
    case 'newer-version':
      return `「${error.fileName}」是更新版本的店班长做的备份。请先升级店班长再恢复。`
    case 'too-large':
      return `「${error.fileName}」太大，不像是店班长的备份文件。请检查是否选错。`
    case 'needs-passphrase':
      return `「${error.fileName}」加了密码。请输入做这份备份时设的密码。`
    case 'wrong-passphrase':
      return `密码不对，「${error.fileName}」没有打开，没有恢复任何数据。请检查大小写后再输一次。`
  }
}
