import type { Level } from '../../model/finding.js';

type Brush = (text: string) => string;

/** The few colours of the reports. Meaning never hangs on them: marks and words carry it. */
export interface Paint {
  readonly level: Readonly<Record<Level, Brush>>;
  readonly agree: Brush;
  readonly strong: Brush;
  readonly quiet: Brush;
  readonly quote: Brush;
}

const bare: Brush = (text) => text;
const plain: Paint = { level: { conflict: bare, tension: bare, note: bare }, agree: bare, strong: bare, quiet: bare, quote: bare };

let colours: Paint | null = null;

/** Makes the colours ready. Apart from painting, since most reports go where there are none, and loading them takes time. */
export async function loadColours(): Promise<void> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  colours = {
    level: { conflict: chalk.red, tension: chalk.yellow, note: chalk.cyan },
    agree: chalk.green,
    strong: chalk.bold,
    quiet: chalk.dim,
    quote: chalk.bold,
  };
}

/**
 * Brushes that write ANSI colours, or nothing. Whether to is decided by the caller, not by the environment.
 * @throws where colours are wanted and `loadColours` has not been awaited.
 */
export function paintWith(color: boolean): Paint {
  if (!color) return plain;
  if (colours === null) throw new Error('colours are wanted before they are loaded');
  return colours;
}
