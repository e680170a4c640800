/** Messages in English: telling a story to an audience. */
export const englishStory = {
  'command.present': 'Present the story',
  'story.present': 'Present',
  'story.stories': 'Stories',
  'story.region': 'Presentation: {title}',
  'story.step': 'Step {step} of {steps}',
  'story.steps': 'Steps',
  'story.sources': 'Sources',
  'story.next': 'Next step',
  'story.previous': 'Step before',
  'story.ends': 'First or last step',
  'story.blank': 'Black screen, and back',
  'story.return': 'Back to the step',
  'story.leave': 'Leave the presentation',
  'story.keys': 'While a story is told',
} as const;
