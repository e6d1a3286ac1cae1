import fc from 'fast-check'
import { readPropertyRuns } from './property-runs'

// The same cases in every run: a red run can be repeated, and a green one needed no luck.
const { seed, runs } = readPropertyRuns(process.env)
fc.configureGlobal({ seed, numRuns: runs(100) })
