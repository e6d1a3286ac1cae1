import { useEffect, useState } from 'react'
import { api } from '../platform/api'

let started = false

/** True when the app runs the unattended demonstration; starts it once. Its code is loaded only then. */
export function useDemo(): boolean {
  const [demo, setDemo] = useState(false)
  useEffect(() => {
    void api['app:info']().then(async ({ demo: plan }) => {
      if (!plan || started) return
      started = true
      setDemo(true)
      const { runDemo } = await import('./demo/run-demo')
      await runDemo(plan)
    })
  }, [])
  return demo
}
