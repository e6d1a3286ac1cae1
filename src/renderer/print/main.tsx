import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PaperDocument } from '../../core/documents/paper'
import type { PaperApi } from '../../ipc/contract'
import { PaperView } from './PaperView'
import { sheetNameOf } from './sheet-size'
import './print.css'

declare global {
  interface Window {
    readonly paper: PaperApi
  }
}

/**
 * A window nobody sees gets no frame after its first page; the layout that was forced before is all there is to wait for then.
 * Long enough for a frame, short enough for a batch: it is waited for twice per paper.
 */
const FRAME_LIMIT_MS = 20

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FRAME_LIMIT_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function drawPaper(place: HTMLElement, paper: PaperDocument): Promise<void> {
  document.documentElement.dataset['sheet'] = sheetNameOf(paper)
  flushSync(() => createRoot(place).render(<PaperView paper={paper} />))
  await document.fonts.ready
  place.getBoundingClientRect()
  await nextFrame()
  await nextFrame()
}

const place = document.getElementById('paper')
if (place === null) throw new Error('print.html has no place for the paper')
await drawPaper(place, await window.paper.take())
window.paper.ready()
