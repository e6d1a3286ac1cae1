// Runs a utility process of the app under plain Node: node utility-under-node.cjs PROGRAM, with a message channel.
// The program finds the `process.parentPort` that Electron would give it. Before each of its messages goes one that says what
// the process has used so far: memory at most, and computing time.
'use strict'

const SAMPLE_MS = 20

// Sampled: the system's own count of the highest use starts with what the parent had when it started us.
let peakBytes = process.memoryUsage.rss()
const sample = () => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss()))
setInterval(sample, SAMPLE_MS)

process.parentPort = {
  postMessage(message) {
    sample()
    const { user, system } = process.cpuUsage()
    process.send({ kind: 'used', peakBytes, computedMs: (user + system) / 1000 })
    process.send(message)
  },
  on(_event, listener) {
    process.on('message', (data) => listener({ data }))
  },
}
// Nobody is left to read for.
process.on('disconnect', () => process.exit())
require(process.argv[2])
