import type { FileHandle } from 'node:fs/promises'
import type { Disk } from '../../../src/main/safety/disk'
import { DISK } from '../../../src/main/safety/disk'

export function diskError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}

export interface Faults {
  /** So many bytes can still be written; what goes beyond is written in part, then fails. */
  bytesLeft?: number
  /** What writing says when the bytes are used up. */
  code?: string
  /** Flushing a file fails. */
  failSync?: boolean
  /** Cutting a file back fails too. */
  failTruncate?: boolean
  /** Bytes that are read are changed on their way. */
  garbleReads?: (file: string, bytes: Buffer) => Buffer
}

/** The real file system, failing as told; `faults` may be changed while it is in use. */
export function failingDisk(faults: Faults): Disk {
  const spend = (wanted: number): number => {
    const granted = Math.min(wanted, faults.bytesLeft ?? Infinity)
    if (faults.bytesLeft !== undefined) faults.bytesLeft -= granted
    return granted
  }
  const wrap = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        if (name === 'write') {
          return async (buffer: Buffer, offset: number, length: number, position: number) => {
            const granted = spend(length)
            if (granted > 0) return target.write(buffer, offset, granted, position)
            throw diskError(faults.code ?? 'ENOSPC')
          }
        }
        if (name === 'sync' && faults.failSync) return () => Promise.reject(diskError('EIO'))
        if (name === 'truncate' && faults.failTruncate) return () => Promise.reject(diskError('EIO'))
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  return {
    ...DISK,
    open: async (...args: Parameters<Disk['open']>) => wrap(await DISK.open(...args)),
    writeFile: (async (file: string, data: string | Buffer, options: { mode: number }) => {
      const bytes = Buffer.from(data as string)
      const granted = spend(bytes.length)
      await DISK.writeFile(file, bytes.subarray(0, granted), options)
      if (granted < bytes.length) throw diskError(faults.code ?? 'ENOSPC')
    }) as Disk['writeFile'],
    readFile: (async (file: string, ...rest: [BufferEncoding?]) => {
      const bytes = await DISK.readFile(file)
      const seen = faults.garbleReads?.(file, bytes) ?? bytes
      return rest[0] === undefined ? seen : seen.toString(rest[0])
    }) as Disk['readFile'],
  }
}
