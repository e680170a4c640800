import { useEffect } from 'react';

/** Whether the next end of the full screen is none of a person's. */
let isTakenBack = false;

/** The window fills the screen again, where the machine lets it. */
export function fillScreen(): void {
  isTakenBack = false;
  void document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back and goes on: what a browser opens beside the page would end the full screen anyway. */
export function giveScreenBack(): void {
  // also where the window is still about to fill it
  isTakenBack = true;
  if (document.fullscreenElement === null) return;
  document.exitFullscreen().catch(() => {
    // what is opened has ended it by itself; else the next Escape is a person's
    if (document.fullscreenElement !== null) isTakenBack = false;
  });
}

/** Until the screen is given back that the last story had filled: what asks for it before that loses it again. */
let leaving: Promise<unknown> | null = null;

/**
 * The window fills the screen until what is answered is called; where a machine forbids that, the story is told in the
 * window. `onLeft` is called when a person leaves the full screen: Escape does that without any key reaching the page.
 */
export function holdFullScreen(onLeft: () => void): () => void {
  isTakenBack = false;
  let isShown = true;
  // until this one has asked for it, what is told of the full screen is told of the last one's
  let isAsked = false;
  let isFilled = false;
  const ask = async (): Promise<void> => {
    if (!isShown) return;
    isAsked = true;
    await document.documentElement.requestFullscreen();
    // nothing is told of it where the window filled the screen already
    isFilled = document.fullscreenElement !== null;
  };
  const began = (leaving === null ? ask() : leaving.then(ask)).catch(() => undefined);
  const tellLeft = (): void => {
    if (!isAsked) return;
    const wasFilled = isFilled;
    isFilled = document.fullscreenElement !== null;
    if (isFilled || !wasFilled) return;
    if (!isTakenBack) onLeft();
    isTakenBack = false;
  };
  document.addEventListener('fullscreenchange', tellLeft);
  return () => {
    isShown = false;
    document.removeEventListener('fullscreenchange', tellLeft);
    const left = began.then(giveBack).finally(() => {
      if (leaving === left) leaving = null;
    });
    leaving = left;
  };
}

/** Holds the full screen as long as this is shown. */
export function useFullScreen(onLeft: () => void): void {
  useEffect(() => holdFullScreen(onLeft), [onLeft]);
}

async function giveBack(): Promise<void> {
  // it may have ended by itself
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
}
