import { Autocomplete, Checkbox, Group, TextInput } from '@mantine/core'
import { CONTRIBUTION_CITIES, NO_CONTRIBUTIONS_CITY } from '../../../../core/payroll/rates/contribution-cities'
import type { NewShopForm } from '../new-shop-form'
import { PLATFORM_NAMES, welcomeText } from '../welcome-text'
import classes from './welcome-parts.module.css'

interface ShopQuestionProps {
  readonly form: NewShopForm
  readonly onChange: (part: Partial<NewShopForm>) => void
  readonly missing: boolean
}

const CITIES = CONTRIBUTION_CITIES.map(({ city }) => city).filter((city) => city !== NO_CONTRIBUTIONS_CITY)

export function ShopQuestion({ form, onChange, missing }: ShopQuestionProps) {
  return (
    <section className={classes.question}>
      <h2>{welcomeText.shopQuestion}</h2>
      <div className={classes.row}>
        <TextInput
          label={welcomeText.shopName}
          placeholder={welcomeText.shopNamePlaceholder}
          value={form.shopName}
          onChange={(event) => onChange({ shopName: event.currentTarget.value })}
          error={missing ? welcomeText.shopNameMissing : undefined}
          withAsterisk
          autoFocus
          w={260}
        />
        <Autocomplete
          label={welcomeText.city}
          description={welcomeText.cityHint}
          data={CITIES}
          value={form.city}
          onChange={(city) => onChange({ city })}
          size="xs"
          w={260}
        />
      </div>
      <Checkbox.Group
        label={welcomeText.platforms}
        value={[...form.platforms]}
        onChange={(platforms) => onChange({ platforms: platforms })}
        size="xs"
      >
        <Group gap="md" mt={6}>
          {Object.entries(PLATFORM_NAMES).map(([platform, name]) => (
            <Checkbox key={platform} value={platform} label={name} />
          ))}
        </Group>
      </Checkbox.Group>
    </section>
  )
}
