/** Languages that cotejo reads and speaks. */
export type Lang = 'es' | 'en';

/** One sentence for people, in every language that cotejo speaks. */
export type Said = Readonly<Record<Lang, string>>;
