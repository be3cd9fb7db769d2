import type { CurrencyPack, RangePack, Unit } from '../figure-pack.js';

export const units: readonly Unit[] = [
  { symbol: '%', kind: 'percent', names: ['%', 'percent', 'per cent', 'pct'] },
  { symbol: 'pp', kind: 'points', names: ['percentage (point|points)', 'pp', 'ppts'] },
  { symbol: 'basis points', kind: 'measure', names: ['basis (point|points)', 'bps'] },
  { symbol: 'km²', kind: 'measure', names: ['square (kilometer|kilometers|kilometre|kilometres)', 'sq km'] },
  { symbol: 'km/h', kind: 'rate', names: ['(kilometers|kilometres) (per|an) hour', 'km / h', 'kph', 'kmh'] },
  { symbol: 'mph', kind: 'rate', names: ['miles (per|an) hour', 'mph'] },
  { symbol: 'km', kind: 'measure', names: ['(kilometer|kilometers|kilometre|kilometres|km|kms)'] },
  { symbol: 'm²', kind: 'measure', names: ['square (meter|meters|metre|metres)'] },
  { symbol: 'm³', kind: 'measure', names: ['cubic (meter|meters|metre|metres)'] },
  { symbol: 'm', kind: 'measure', names: ['(meter|meters|metre|metres)'], marks: ['m'] },
  { symbol: 'cm', kind: 'measure', names: ['cm', 'cms', '(centimeter|centimeters|centimetre|centimetres)'] },
  { symbol: 'mm', kind: 'measure', names: ['mm', '(millimeter|millimeters|millimetre|millimetres)'] },
  { symbol: '', kind: 'measure', names: ['square (foot|feet|miles|mile|yards)', 'cubic (feet|yards)', '(foot|feet|ft)', '(inch|inches)', '(yard|yards)', '(gallon|gallons)', '(barrel|barrels)', '(gram|grams|gramme|grammes)', '(milligram|milligrams)', '(ounce|ounces)', '(pint|pints)', '(bushel|bushels)', '(degree|degrees) (celsius|fahrenheit)?', '(watt|watts)', '(gigabyte|gigabytes|megabyte|megabytes|gb|mb|tb)', '(lb|lbs)', '(megawatt|gigawatt|kilowatt) hours'] },
  { symbol: 'ha', kind: 'measure', names: ['(hectare|hectares|ha)'] },
  { symbol: 'L/s', kind: 'rate', names: ['(liters|litres) per second'] },
  { symbol: 'L', kind: 'measure', names: ['(liter|liters|litre|litres)'], marks: ['l', 'L'] },
  { symbol: 't', kind: 'measure', names: ['(metric)? (ton|tons|tonne|tonnes)'], marks: ['t'] },
  { symbol: 'kg', kind: 'measure', names: ['(kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kg|kgs)'] },
  { symbol: 'g', kind: 'measure', names: [], marks: ['g'] },
  { symbol: 'mi', kind: 'measure', names: ['(mile|miles)'] },
  { symbol: 'ac', kind: 'measure', names: ['(acre|acres)'] },
  { symbol: 'MW', kind: 'measure', names: ['(megawatt|megawatts|mw)'] },
  { symbol: 'GW', kind: 'measure', names: ['(gigawatt|gigawatts|gw)'] },
  { symbol: 'kW', kind: 'measure', names: ['(kilowatt|kilowatts|kw)'] },
  { symbol: 'kWh', kind: 'measure', names: ['kwh'] },
  { symbol: 'GWh', kind: 'measure', names: ['gwh'] },
  { symbol: 'MWh', kind: 'measure', names: ['mwh'] },
];

export const points: readonly string[] = ['point', 'points'];

export const currency: CurrencyPack = {
  places: [
    ['USD', ['US', 'USA', 'American', 'Americans', 'Washington', 'California', 'Texas', 'Florida', 'Minnesota', 'Congress', 'federal']],
    ['MXN', ['Mexico', 'Mexican', 'Mexicans']],
    ['CAD', ['Canada', 'Canadian', 'Canadians', 'Ontario', 'Toronto', 'Ottawa', 'Quebec']],
    ['AUD', ['Australia', 'Australian', 'Australians', 'Sydney', 'Melbourne', 'Queensland', 'Canberra']],
    ['NZD', ['Zealand', 'Auckland', 'Wellington']],
    ['COP', ['Colombia', 'Colombian']],
    ['ARS', ['Argentina', 'Argentine']],
    ['CLP', ['Chile', 'Chilean']],
    ['PHP', ['Philippines', 'Philippine', 'Filipino', 'Manila']],
  ],
  shared: [
    { name: 'peso', words: ['(peso|pesos)'], fallback: 'MXN', among: ['MXN', 'COP', 'ARS', 'CLP', 'PHP'] },
    { name: 'dollar', words: ['(dollar|dollars)'], fallback: 'USD', among: ['CAD', 'AUD', 'NZD', 'USD'] },
    { name: 'sign', words: [], fallback: 'USD', among: ['USD', 'CAD', 'AUD', 'NZD'] },
  ],
  names: [
    ['MXN', ['Mexican (peso|pesos)', 'mxn']],
    ['COP', ['Colombian pesos', 'cop']],
    ['ARS', ['Argentine pesos', 'ars']],
    ['CLP', ['Chilean pesos', 'clp']],
    ['USD', ['(US|U . S .) (dollar|dollars)', 'usd']],
    ['CAD', ['Canadian dollars', 'cad']],
    ['AUD', ['Australian dollars', 'aud']],
    ['EUR', ['(euro|euros|eur)', '€']],
    ['GBP', ['(pound|pounds) (sterling)?', '£', 'gbp']],
    ['JPY', ['yen', '¥']],
    ['CNY', ['(yuan|renminbi)']],
    ['INR', ['(rupee|rupees)', '₹']],
    ['CHF', ['Swiss francs']],
    ['RUB', ['(ruble|rubles|rouble|roubles)']],
    ['KRW', ['won']],
    ['BRL', ['reais']],
  ],
  cents: ['cent', 'cents', 'pence'],
  centsJoin: ['and'],
};

export const ranges: RangePack = {
  between: [['between', 'and']],
  fromTo: [['from', 'to']],
  changes: ['rose', 'rises', 'rise', 'rising', 'fell', 'falls', 'fall', 'falling', 'fallen', 'risen', 'grew', 'grown', 'grow', 'growing', 'increased', 'increase', 'increasing', 'decreased', 'decrease', 'dropped', 'drop', 'dropping', 'climbed', 'climb', 'went', 'gone', 'going', 'jumped', 'declined', 'decline', 'cut', 'raised', 'raise', 'expanded', 'expand', 'up', 'down', 'moved', 'reduced', 'reduce', 'shrank'],
  join: ['to', 'or'],
};
