import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { ChannelName, Channels } from '../ipc/contract'
import type { Log } from './log'

/** The only words a page ever hears about a bug or a refusal; the rest is in the log. */
export const INTERNAL_ERROR = 'internal error'
export const REFUSED = 'request refused'

type SenderEvent = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>
export type Handler<C extends ChannelName> = (
  ...request: Parameters<Channels[C]>
) => ReturnType<Channels[C]> | Promise<ReturnType<Channels[C]>>
/** Whatever came over the wire, checked and limited; throws on anything else. */
export type ParseRequest = <C extends ChannelName>(
  channel: C,
  request: readonly unknown[],
) => Promise<Parameters<Channels[C]>>

export interface HandleOptions {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  readonly isOwnUrl: (url: string) => boolean
  /** Whether this is the web contents of our main window. */
  readonly isMainWindow: (contentsId: number) => boolean
  /** Whether the channel has to wait for the PIN: asked anew for each request. */
  readonly isShut: (channel: ChannelName) => boolean
  readonly parseRequest: ParseRequest
  readonly log: Log
}

/** Top frame, our origin, a window we opened: a frame that navigated away or was injected gets nothing. */
export function isTrustedSender(
  event: SenderEvent,
  isOwnUrl: (url: string) => boolean,
  isKnownWindow: (contentsId: number) => boolean,
): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOwnUrl(frame.url) && isKnownWindow(event.sender.id)
}

/** Answers one channel of the contract: sender first, then the lock, then the request's shape and size, then the work. */
export function createHandle({ ipcMain, isOwnUrl, isMainWindow, isShut, parseRequest, log }: HandleOptions) {
  return <C extends ChannelName>(channel: C, handler: Handler<C>): void => {
    ipcMain.handle(channel, async (event, ...raw: unknown[]): Promise<ReturnType<Channels[C]>> => {
      if (!isTrustedSender(event, isOwnUrl, isMainWindow)) {
        log.info('request-refused', { channel, reason: 'sender' })
        throw new Error(REFUSED)
      }
      if (isShut(channel)) {
        log.info('request-refused', { channel, reason: 'locked' })
        throw new Error(REFUSED)
      }
      let request: Parameters<Channels[C]>
      try {
        request = await parseRequest(channel, raw)
      } catch (error) {
        log.problem('request-refused', error, { channel, reason: 'shape' })
        throw new Error(REFUSED)
      }
      try {
        return await handler(...request)
      } catch (error) {
        log.problem('request-failed', error, { channel })
        throw new Error(INTERNAL_ERROR)
      }
    })
  }
}
