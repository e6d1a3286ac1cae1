import type { SaveError } from '../../ipc/contract'

/** Why writing failed, as far as the owner can do something about it. */
export function saveErrorOf(error: unknown): SaveError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full' }
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'file-in-use' }
    case 'EPERM':
      // Windows says EPERM when another program holds the file open.
      return { code: process.platform === 'win32' ? 'file-in-use' : 'no-permission' }
    case 'EACCES':
    case 'EROFS':
      return { code: 'no-permission' }
    default:
      return { code: 'write-failed' }
  }
}
