import { Button, Checkbox, Group } from '@mantine/core'
import { DEPARTMENT_CHOICES, departmentCount, ROLE_SETS } from '../role-choice'
import { welcomeText } from '../welcome-text'
import classes from './welcome-parts.module.css'

interface RolesQuestionProps {
  readonly chosen: readonly string[]
  readonly onChange: (keys: readonly string[]) => void
  readonly missing: boolean
}

export function RolesQuestion({ chosen, onChange, missing }: RolesQuestionProps) {
  const toggle = (key: string, on: boolean): void =>
    onChange(on ? [...chosen, key] : chosen.filter((each) => each !== key))
  return (
    <section className={classes.question}>
      <h2>{welcomeText.rolesQuestion}</h2>
      <p className={classes.hint}>{welcomeText.rolesHint}</p>
      <Group gap="xs">
        {ROLE_SETS.map((set) => (
          <Button key={set.name} variant="default" onClick={() => onChange(set.roleKeys)}>
            {set.name}
          </Button>
        ))}
        <span className={classes.hint} role="status">
          {welcomeText.rolesChosen(chosen.length, departmentCount(chosen))}
        </span>
      </Group>
      <div className={classes.departments}>
        {DEPARTMENT_CHOICES.map((department) => (
          <fieldset key={department.name} className={classes.department}>
            <legend>{department.name}</legend>
            {department.roles.map((role) => (
              <Checkbox
                key={role.key}
                label={role.name}
                checked={chosen.includes(role.key)}
                onChange={(event) => toggle(role.key, event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {missing && (
        <p className={classes.problem} role="alert" tabIndex={-1}>
          {welcomeText.rolesMissing}
        </p>
      )}
    </section>
  )
}
