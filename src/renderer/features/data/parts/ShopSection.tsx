import { Button, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ShopSettings } from '../../../../core/month/shop-data'
import { CONTRIBUTION_CITIES, NO_CONTRIBUTIONS_CITY } from '../../../../core/payroll/rates/contribution-cities'
import { saveShop } from '../commands/save-shop'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'

const CITIES = [...CONTRIBUTION_CITIES.map((row) => row.city), NO_CONTRIBUTIONS_CITY]

/** What is printed on every paper, and where new members are insured. */
export function ShopSection({ settings }: { readonly settings: ShopSettings }) {
  const [shopName, setShopName] = useState(settings.shopName)
  const [city, setCity] = useState(settings.city)
  const cities = CITIES.includes(settings.city) || settings.city === '' ? CITIES : [...CITIES, settings.city]
  return (
    <section className={classes.section}>
      <h2>{dataText.shopTitle}</h2>
      <Group gap="sm" align="end">
        <TextInput
          label={dataText.shopName}
          value={shopName}
          maxLength={40}
          onChange={(event) => setShopName(event.currentTarget.value)}
        />
        <Select
          label={dataText.shopCity}
          data={cities}
          value={city === '' ? null : city}
          onChange={(value) => value !== null && setCity(value)}
        />
        <Button variant="default" onClick={() => void saveShop(shopName, city)}>
          {dataText.saveShop}
        </Button>
      </Group>
      <p className={classes.dim}>{dataText.shopCityHelp}</p>
    </section>
  )
}
