/** Says something to all other pages of the app that listen to a channel. */
export function postToChannel(channel: BroadcastChannel, message: object): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin; only windows are asked for it
  channel.postMessage(message);
}
