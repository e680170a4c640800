/** The keys that hold while a story is told. */
export const storyKeys = [
  { keys: 'ArrowRight Space PageDown', label: 'story.next' },
  { keys: 'ArrowLeft PageUp', label: 'story.previous' },
  { keys: 'Home End', label: 'story.ends' },
  { keys: 'r', label: 'story.return' },
  { keys: 'b .', label: 'story.blank' },
  { keys: 'p', label: 'story.pointer' },
  { keys: 'n', label: 'story.presenter' },
  { keys: 'f', label: 'story.fillScreen' },
  { keys: 'Escape', label: 'story.leave' },
] as const;
