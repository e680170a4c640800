/** What an answer with a project says beside its bytes: how many events are in it. */
export const eventCountHeader = 'x-event-count';
