/** One typed line: a name, and the role that was written after it. */
export interface TypedPerson {
  readonly name: string
  /** Empty when none was written. */
  readonly roleName: string
}
export interface TypedNames {
  readonly people: readonly TypedPerson[]
  /** Names that stand more than once. */
  readonly repeated: readonly string[]
}

/** Reads names one a line; spaces, tabs (a column pasted from Excel) or commas part name and role. */
export function readNames(text: string): TypedNames {
  const people = text.split(/\r?\n/).flatMap((line): readonly TypedPerson[] => {
    const [name = '', roleName = ''] = line.trim().split(/[\s,，、;；]+/)
    return name === '' ? [] : [{ name, roleName }]
  })
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of people) (seen.has(name) ? repeated : seen).add(name)
  return { people, repeated: [...repeated] }
}
