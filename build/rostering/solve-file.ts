import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readBenchmark, writeBenchmarkRoster } from '../../src/core/rostering/benchmark-format'
import { solveProblem } from './solve-problem'

const USAGE = 'usage: npm run -s roster:solve -- FILE [--seconds N] [--seed S] [--out ROSTER]'
const DEFAULT_SECONDS = '60'

/**
 * `npm run roster:solve`: prints one line of JSON.
 * @returns 0 with a roster, 1 without one, 2 when the call or the file is wrong
 */
export async function main(argv: readonly string[]): Promise<number> {
  const complain = (line: string): number => {
    process.stderr.write(`${line}\n`)
    return 2
  }
  let args
  try {
    args = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        seconds: { type: 'string', default: DEFAULT_SECONDS },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    })
  } catch (error) {
    return complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
  const [file, ...more] = args.positionals
  const [seconds, seed] = [Number(args.values.seconds), Number(args.values.seed)]
  if (file === undefined || more.length > 0) return complain(USAGE)
  if (!(seconds > 0) || !Number.isInteger(seed)) return complain(`--seconds and --seed are numbers\n${USAGE}`)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error))
  }
  const problem = readBenchmark(text)
  if (!problem.ok) return complain(`${file}:${problem.error.line}: ${problem.error.message}`)
  const { figures, roster } = await solveProblem(problem.value, seconds, seed)
  if (roster && args.values.out !== undefined)
    writeFileSync(args.values.out, writeBenchmarkRoster(problem.value, roster))
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  return roster ? 0 : 1
}
