import { useEffect, useState } from 'react'

const TICK_MS = 250

/** Milliseconds left until a moment of the page's running time; counts down by itself. */
export function useWait(until: number): number {
  const [now, setNow] = useState(() => performance.now())
  const left = Math.max(0, until - now)
  useEffect(() => {
    if (until <= performance.now()) return
    const timer = setInterval(() => {
      setNow(performance.now())
      if (performance.now() >= until) clearInterval(timer)
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [until])
  return left
}
