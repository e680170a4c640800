/** How the class of a verdict looks: a colour that never comes without its icon. */
export interface VerdictLook {
  readonly tone: 'ok' | 'warn' | 'bad' | 'neutral';
  readonly icon: string;
}

const looks: Readonly<Record<string, VerdictLook>> = {
  confirmed: { tone: 'ok', icon: '✓' },
  'confirmed-with-nuance': { tone: 'warn', icon: '△' },
  understated: { tone: 'warn', icon: '△' },
  outdated: { tone: 'warn', icon: '△' },
  ambiguous: { tone: 'warn', icon: '△' },
  'one-sided': { tone: 'warn', icon: '△' },
  distorted: { tone: 'bad', icon: '✕' },
  wrong: { tone: 'bad', icon: '✕' },
  opinion: { tone: 'neutral', icon: '✎' },
  open: { tone: 'neutral', icon: '○' },
};

/** The look of a verdict; one that is in no class looks neutral. */
export function verdictLook(verdict: string): VerdictLook {
  return looks[verdict] ?? { tone: 'neutral', icon: '·' };
}
