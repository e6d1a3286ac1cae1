import { Textarea } from '@mantine/core'
import type { NewShopForm } from '../new-shop-form'
import type { TypedNames } from '../read-names'
import { isLibraryRole } from '../role-choice'
import { welcomeText } from '../welcome-text'
import classes from './welcome-parts.module.css'

interface NamesQuestionProps {
  readonly form: NewShopForm
  readonly typed: TypedNames
  readonly onChange: (names: string) => void
  readonly missing: boolean
}

export function NamesQuestion({ form, typed, onChange, missing }: NamesQuestionProps) {
  const unknown = typed.people.find(({ roleName }) => roleName !== '' && !isLibraryRole(roleName))
  return (
    <section className={classes.question}>
      <h2>{welcomeText.namesQuestion}</h2>
      <Textarea
        label={welcomeText.names}
        description={welcomeText.namesHint}
        placeholder={welcomeText.namesPlaceholder}
        value={form.names}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={missing ? welcomeText.namesMissing : undefined}
        minRows={5}
        maxRows={14}
        autosize
      />
      <p className={classes.hint} role="status">
        {welcomeText.namesCount(typed.people)}
      </p>
      {typed.repeated.length > 0 && (
        <p className={classes.problem}>{welcomeText.nameRepeated(typed.repeated.join(welcomeText.listMark))}</p>
      )}
      {unknown && <p className={classes.hint}>{welcomeText.roleUnknown(`${unknown.name} ${unknown.roleName}`)}</p>}
    </section>
  )
}
