/**
 * How sums are written before or behind their digits, as written, with the ISO 4217 code of their currency, or the name of a rule
 * below where the country decides. The same in every language, but for what a pack's own rules of that name say.
 * `CLF` is Chile's unit of account, `UTM` its tax unit, which has no code of its own.
 */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'sign'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₱', 'PHP'], ['₦', 'NGN'], ['₡', 'CRC'], ['₲', 'PYG'], ['₩', 'KRW'], ['₫', 'VND'], ['฿', 'THB'], ['₺', 'TRY'], ['₽', 'RUB'], ['₴', 'UAH'], ['₪', 'ILS'], ['₵', 'GHS'], ['GH₵', 'GHS'], ['GH¢', 'GHS'],
  ['US$', 'USD'], ['U$', 'USD'], ['U$S', 'USD'], ['U$D', 'USD'], ['u$s', 'USD'], ['u$d', 'USD'], ['MX$', 'MXN'], ['RD$', 'DOP'], ['CA$', 'CAD'], ['C$', 'c-dollar'], ['A$', 'AUD'], ['AU$', 'AUD'], ['NZ$', 'NZD'], ['R$', 'BRL'],
  ['S$', 'SGD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['AR$', 'ARS'], ['CL$', 'CLP'], ['COL$', 'COP'], ['$U', 'UYU'], ['UY$', 'UYU'], ['TT$', 'TTD'], ['J$', 'JMD'], ['BZ$', 'BZD'], ['EC$', 'XCD'], ['N$', 'NAD'],
  ['S/', 'PEN'], ['S/.', 'PEN'], ['B/', 'PAB'], ['B/.', 'PAB'],
  ...['KSh', 'KShs', 'Ksh', 'Kshs', 'KSH', 'KSHS'].map((written) => [written, 'KES'] as const), ...['TSh', 'TShs', 'Tsh', 'Tshs', 'TSH'].map((written) => [written, 'TZS'] as const),
  ...['USh', 'UShs', 'Ush', 'Ushs', 'USH'].map((written) => [written, 'UGX'] as const), ['Sh', 'shilling'], ['Shs', 'shilling'], ['Rs', 'rupee'], ['PhP', 'PHP'], ['Php', 'PHP'], ['Gs', 'PYG'], ['Bs', 'bolivar'], ['BS', 'bolivar'], ['Lps', 'HNL'],
  ['RM', 'MYR'], ['Tk', 'BDT'], ['UF', 'CLF'], ['UTM', 'UTM'], ['Q', 'q'], ['L', 'l'], ['R', 'r'], ['P', 'p'], ['N', 'n'],
  ...['USD', 'MXN', 'EUR', 'COP', 'ARS', 'CLP', 'GBP', 'CAD', 'AUD', 'NZD', 'PEN', 'BRL', 'UYU', 'DOP', 'BOB', 'PYG', 'CHF', 'JPY', 'CRC', 'GTQ', 'HNL', 'NIO', 'PAB', 'VES', 'CUP', 'KES', 'TZS', 'UGX', 'ZAR', 'NGN', 'GHS', 'INR', 'PKR', 'LKR', 'PHP', 'SGD', 'HKD', 'MYR', 'AED', 'SAR', 'QAR', 'EGP', 'MAD', 'ETB', 'RWF', 'ZMW', 'BWP', 'CNY', 'KRW', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'TRY', 'RUB', 'UAH', 'ILS', 'JMD', 'TTD', 'XAF', 'XOF'].map((code) => [code, code] as const),
]);

/** A name that several currencies share, with the one that it means where nothing in the text tells. */
export interface SharedCurrency {
  readonly name: string;
  readonly words: readonly string[];
  readonly fallback: string;
  readonly among: readonly string[];
  /** The fallback is no guess. */
  readonly sure?: boolean;
  /** A letter alone: money where the text names the country, or only where a scale or thousands follow. */
  readonly lone?: 'country' | 'scale';
}

export const sharedSigns: readonly SharedCurrency[] = [
  { name: 'bolivar', words: [], fallback: 'BOB', among: ['BOB', 'VES'] },
  { name: 'shilling', words: [], fallback: 'KES', among: ['KES', 'UGX', 'TZS'] },
  { name: 'rupee', words: [], fallback: 'INR', among: ['INR', 'PKR', 'LKR', 'NPR'] },
  { name: 'q', words: [], fallback: 'GTQ', among: ['GTQ'], lone: 'country' },
  { name: 'l', words: [], fallback: 'HNL', among: ['HNL'], lone: 'country' },
  { name: 'r', words: [], fallback: 'ZAR', among: ['ZAR'], lone: 'country' },
  { name: 'p', words: [], fallback: 'PHP', among: ['PHP', 'BWP'], lone: 'country' },
  { name: 'n', words: [], fallback: 'NGN', among: ['NGN'], lone: 'scale' },
];

/** Names of countries and capitals that are alike in the languages, by currency; the packs add their own. */
export const sharedPlaces: readonly (readonly [string, readonly string[]])[] = [
  ['KES', ['Kenya', 'Kenyan', 'Kenyans', 'Kenia', 'Nairobi', 'Mombasa', 'Kisumu']], ['UGX', ['Uganda', 'Ugandan', 'Kampala']], ['TZS', ['Tanzania', 'Tanzanian', 'Dodoma', 'Dar es', 'Zanzibar']],
  ['INR', ['India', 'Indian', 'Delhi', 'Mumbai', 'Pradesh', 'Chennai', 'Kolkata', 'Bengaluru', 'lakh', 'crore']], ['PKR', ['Pakistan', 'Pakistani', 'Islamabad', 'Karachi', 'Lahore']], ['LKR', ['Lanka', 'Lankan', 'Colombo']], ['NPR', ['Nepal', 'Nepali', 'Kathmandu']],
  ['GTQ', ['Guatemala', 'guatemalteco', 'guatemalteca', 'guatemaltecos', 'Guatemalan', 'quetzales', 'Quetzaltenango']], ['HNL', ['Honduras', 'hondureño', 'hondureña', 'hondureños', 'Honduran', 'Tegucigalpa', 'lempiras']],
  ['BOB', ['Bolivia', 'boliviano', 'boliviana', 'bolivianos', 'Bolivian', 'Cochabamba', 'Oruro', 'Potosí', 'Tarija', 'Chuquisaca', 'El Alto']], ['VES', ['Venezuela', 'venezolano', 'venezolana', 'venezolanos', 'Venezuelan', 'Caracas', 'Maracaibo', 'bolívares']],
  ['ZAR', ['South African', 'South Africa', 'Sudáfrica', 'Johannesburg', 'Johannesburgo', 'Pretoria', 'Durban', 'Cape Town', 'Eskom', 'Gauteng', 'KwaZulu', 'rand']],
  ['PHP', ['Philippines', 'Philippine', 'Filipino', 'Filipinos', 'Filipinas', 'Manila', 'Visayas', 'Luzon', 'Mindanao', 'Cebu']], ['BWP', ['Botswana', 'Gaborone']], ['NGN', ['Nigeria', 'Nigerian', 'Abuja']],
  ['NIO', ['Nicaragua', 'nicaragüense', 'nicaragüenses', 'Nicaraguan', 'Managua', 'córdobas']],
];
