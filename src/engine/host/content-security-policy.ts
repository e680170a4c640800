/**
 * What a page of the app may load, in both hosts: its own scripts, styles, fonts, images and bytes, and nothing else.
 * `data:` images are the one addition: Leaflet puts an empty one in the place of an image that it lets go.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
