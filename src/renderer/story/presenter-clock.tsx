import { useEffect, useState } from 'react';
import { localeOf, translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface PresenterClockProps {
  readonly language: Language;
  /** When the first step was told, in UTC milliseconds. */
  readonly beganAt: number;
  /** Of the whole story; 0: none were planned. */
  readonly minutes: number;
}

/** How long who speaks has spoken, of how long it is meant to take, and the time of day. */
export function PresenterClock({ language, beganAt, minutes }: PresenterClockProps): React.JSX.Element {
  const say = translatorFor(language);
  const now = useSeconds();
  const [pausedAt, setPausedAt] = useState<number | null>(null);
  const [pausedMs, setPausedMs] = useState(0);
  const spokenMs = Math.max((pausedAt ?? now) - beganAt - pausedMs, 0);
  const isLate = minutes > 0 && spokenMs > minutes * 60_000;
  const turn = (): void => {
    if (pausedAt !== null) setPausedMs(pausedMs + now - pausedAt);
    setPausedAt(pausedAt === null ? now : null);
  };
  return (
    <div className="presenter-clock">
      <time className="presenter-elapsed" data-late={isLate || undefined}>
        <span className="visually-hidden">{say('presenter.elapsed')} </span>
        {minutesAndSeconds(spokenMs)}
      </time>
      {minutes > 0 && <span>{say('presenter.of', { minutes: minutesAndSeconds(minutes * 60_000) })}</span>}
      <IconButton
        icon={pausedAt === null ? 'pause' : 'play'}
        label={say(pausedAt === null ? 'presenter.pause' : 'presenter.resume')}
        onClick={turn}
      />
      <time className="presenter-time">
        <span className="visually-hidden">{say('presenter.clock')} </span>
        {new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(now)}
      </time>
    </div>
  );
}

/** The present instant, each second anew. */
function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(function tick() {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
