import { execFileSync } from 'node:child_process'

/** Process ids of `root` and everything it started, the newest generation last. Linux and macOS. */
export function processTree(root: number): readonly number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const tree = [root]
  for (const parent of tree) {
    for (const [pid, ppid] of rows) {
      if (ppid === parent && pid !== undefined && !tree.includes(pid)) tree.push(pid)
    }
  }
  return tree
}

/** Ends a program as a power cut would: all its processes at once, none of them gets to write anything more. */
export function killTree(root: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', String(root), '/T', '/F'])
    return
  }
  for (const pid of processTree(root)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      // One that ended by itself in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}
