import { expect, it } from 'vitest';
import { refusalOf } from './request-check.ts';

const host = '127.0.0.1:8080';
const origin = `http://${host}`;
const get = (path: string, headers = {}) => refusalOf({ method: 'GET', path, headers: { host, ...headers } }, host);
const post = (path: string, headers = {}) =>
  refusalOf({ method: 'POST', path, headers: { host, origin, ...headers } }, host);

it('lets through what its own page asks for', () => {
  expect(get('/')).toBeNull();
  expect(get('/', { 'sec-fetch-site': 'none' })).toBeNull();
  expect(get('/bytes/1/columns', { 'sec-fetch-site': 'same-origin' })).toBeNull();
  expect(post('/api/call', { 'sec-fetch-site': 'same-origin' })).toBeNull();
});

it('refuses every other name for itself', () => {
  for (const other of ['localhost:8080', '127.0.0.1', '127.0.0.1:80', 'rebound.example:8080', '[::1]:8080', '']) {
    expect(get('/', { host: other }), other).toBe(421);
  }
  expect(refusalOf({ method: 'GET', path: '/', headers: {} }, host)).toBe(421);
});

it('refuses other pages', () => {
  for (const other of ['http://127.0.0.1:8081', 'https://127.0.0.1:8080', 'http://localhost:8080', 'null']) {
    expect(post('/api/call', { origin: other }), other).toBe(403);
    expect(get('/', { origin: other }), other).toBe(403);
  }
  for (const site of ['cross-site', 'same-site']) {
    expect(get('/', { 'sec-fetch-site': site }), site).toBe(403);
    expect(post('/api/call', { 'sec-fetch-site': site }), site).toBe(403);
  }
  expect(post('/api/call', { 'sec-fetch-site': 'none' })).toBe(403);
  expect(post('/api/call', { origin: undefined })).toBe(403);
});

it('knows GET for files and POST for calls only', () => {
  expect(get('/api/call')).toBe(405);
  expect(post('/index.html')).toBe(405);
  for (const method of ['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT']) {
    expect(refusalOf({ method, path: '/', headers: { host } }, host), method).toBe(405);
    expect(refusalOf({ method, path: '/api/call', headers: { host, origin } }, host), method).toBe(405);
  }
});

it('refuses a whole address in the place of a path', () => {
  expect(get(`${origin}/`)).toBe(400);
  expect(get('*')).toBe(400);
});
