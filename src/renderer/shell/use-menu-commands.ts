import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand } from '../../ipc/contract'
import { api } from '../platform/api'
import { isCovered } from '../session/app-lock'
import { notifyInfo, setUndoOfApp } from '../ui/notify'
import { runPrintCommand } from '../ui/print-command'
import { goTo } from '../ui/route'
import { backUp } from './commands/back-up'
import { lockNow } from './commands/lock-now'
import { isTyping, redoStep, undoStep } from './commands/undo-step'
import { openPalette } from './palette-store'
import { shellText } from './shell-text'

/** Carries out what the menu of the window asks for. */
export function useMenuCommands(): void {
  const { toggleColorScheme } = useMantineColorScheme()
  const carryOut = useEffectEvent((command: MenuCommand): void => {
    if (isCovered()) return
    switch (command) {
      case 'undo':
        return isTyping() ? void document.execCommand('undo') : void undoStep()
      case 'redo':
        return isTyping() ? void document.execCommand('redo') : void redoStep()
      case 'find':
        return openPalette()
      case 'print':
        return runPrintCommand() ? undefined : notifyInfo(shellText.noPrintHere)
      case 'go-home':
        return goTo('home')
      case 'backup':
        return void backUp()
      case 'toggle-theme':
        return toggleColorScheme()
      case 'lock':
        return lockNow()
    }
  })
  useEffect(() => api.onMenuCommand((command) => carryOut(command)), [])
  useEffect(() => setUndoOfApp(() => void undoStep()), [])
}
