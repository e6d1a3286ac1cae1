/** Lines for the terminal that started the app; Windows has none for a windowed program. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`)
}
export function printProblemLine(line: string): void {
  process.stderr.write(`${line}\n`)
}
/** Resolves when everything printed so far has left this process: output to a pipe is not immediate. */
export async function outputFlushed(): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map((out) => new Promise<void>((resolve) => out.write('', () => resolve()))),
  )
}
