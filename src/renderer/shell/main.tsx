import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './global.css'
import { createRoot } from 'react-dom/client'
import { answerQuit, startShop } from '../safety/shop-safety'
import { App } from './App'
import { loadLock } from '../session/app-lock'
import { shareCspNonce } from './csp-nonce'
import { guardKeys } from './lock/cover-app'

shareCspNonce()
guardKeys()
void loadLock()
answerQuit()
// Opening starts before React does; the frame is painted while it runs.
const starting = startShop()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<App starting={starting} />)
