/** On what ground a requirement would shut people out. */
export type WordingGround = 'sex' | 'marriage' | 'age' | 'origin' | 'appearance' | 'health'

const GOODS = '装|鞋|包|表|袜|裤|裙|童' // 女装, 男鞋 … are goods, not people
const AGE = '(?:[2-6]\\d|[二三四五六]十[一二三四五六七八九]?)\\s*周?岁' // no younger: 3 岁以下 is about goods for babies

/**
 * Wordings that must not stand in a job description or a recruitment text.
 * Source: 就业促进法 arts 3 and 26–31; 妇女权益保障法 (2022) art. 43; 残疾人保障法 art. 38. "18 周岁以上" is not among them: a lower age
 * limit follows from 劳动法 art. 15.
 */
const WORDINGS: readonly { readonly ground: WordingGround; readonly pattern: RegExp }[] = [
  { ground: 'sex', pattern: new RegExp(`(?<![不有期])(?:仅限|只限|限|只招|仅招|要求)[男女](?!${GOODS})`) },
  { ground: 'sex', pattern: /[男女][性士生]?(?:优先|勿扰|勿投)/ },
  { ground: 'marriage', pattern: /[未已][婚育]|婚育|不得(?:怀孕|结婚|生育)/ },
  { ground: 'age', pattern: new RegExp(`${AGE}(?:以下|以内|之间|之内)|不超过\\s*${AGE}`) },
  { ground: 'age', pattern: new RegExp(`\\d+\\s*(?:周岁|岁)?\\s*[-–—~～至到]\\s*${AGE}`) },
  { ground: 'origin', pattern: /(?:本地|本市|本省|外地|城镇|农村)(?:户口|户籍)|籍贯|限(?:本地|汉族)|外地人?勿/ },
  { ground: 'appearance', pattern: /形象气质|五官端正|相貌|身高\s*\d|体重\s*\d/ },
  { ground: 'health', pattern: /乙肝|无残疾|残疾人?勿/ },
]

export interface UnlawfulWording {
  readonly ground: WordingGround
  readonly words: string
}

/** The first match of each pattern in `text`. */
export function unlawfulWordings(text: string): readonly UnlawfulWording[] {
  return WORDINGS.flatMap(({ ground, pattern }) => {
    const words = pattern.exec(text)?.[0]
    return words === undefined ? [] : [{ ground, words }]
  })
}
