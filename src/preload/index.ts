import { contextBridge, ipcRenderer } from 'electron'
import type { IpcRendererEvent } from 'electron'
import type { Api, ChannelName, MenuCommand, PaperApi } from '../ipc/contract'
import { CHANNELS } from '../ipc/contract'
import { MENU_COMMAND, PAPER_READY, PAPER_TAKE, QUIT_REQUESTED } from '../ipc/inner-channels'

const paper: PaperApi = {
  take: () => ipcRenderer.invoke(PAPER_TAKE) as ReturnType<PaperApi['take']>,
  ready: () => ipcRenderer.send(PAPER_READY),
}

function onMenuCommand(listener: (command: MenuCommand) => void): () => void {
  const relay = (_event: IpcRendererEvent, command: MenuCommand): void => listener(command)
  ipcRenderer.on(MENU_COMMAND, relay)
  return () => void ipcRenderer.removeListener(MENU_COMMAND, relay)
}

function onQuitRequested(listener: () => void): () => void {
  const relay = (): void => listener()
  ipcRenderer.on(QUIT_REQUESTED, relay)
  return () => void ipcRenderer.removeListener(QUIT_REQUESTED, relay)
}

function api(): Api {
  const channels = Object.keys(CHANNELS) as ChannelName[]
  const requests = channels.map((channel) => [
    channel,
    (...request: unknown[]) => ipcRenderer.invoke(channel, ...request),
  ])
  return { ...(Object.fromEntries(requests) as Api), onMenuCommand, onQuitRequested }
}

// The print page draws what it is given and can ask for nothing else.
if (location.pathname === '/print.html') contextBridge.exposeInMainWorld('paper', paper)
else contextBridge.exposeInMainWorld('api', api())
