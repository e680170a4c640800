import { expect, test } from 'vitest';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import type { When } from '../../shared/when.ts';
import { eventText } from './event-text.ts';

function day(iso: string): When {
  const [from, to] = [Date.parse(iso), Date.parse(iso) + 86_400_000];
  const bounds = { startEarliest: from, startLatest: to, endEarliest: from, endLatest: to };
  return { edtf: iso, ...bounds, startPrecision: 'day', endPrecision: 'day', flags: 0 };
}

const summary = {
  places: [{ id: 'palace', name: { en: 'Akasaka Palace' } }],
  actors: [{ id: 'trump', name: { en: 'Donald Trump' } }],
  categories: [{ id: 'diplomacy', name: { en: 'Diplomacy', fr: 'Diplomatie' } }],
  tags: [{ id: 'summits', name: { en: 'Summits', fr: 'Sommets' } }],
} as unknown as DatasetDocument;

const details: EventDetails = {
  event: {
    id: 'summit',
    title: { en: 'Summit', fr: 'Sommet' },
    when: day('2025-10-28'),
    places: ['palace'],
    actors: ['trump'],
    category: 'diplomacy',
    tags: ['summits'],
    status: 'happened',
    importance: 5,
    unverified: [{ en: 'the exact hour' }],
    citations: [
      { source: 'article', quotation: { text: 'un nouvel âge d’or', language: 'fr' }, locator: '¶3' },
      { source: 'wire' },
    ],
  },
  sources: [
    { id: 'article', title: 'L’article', publisher: 'n-ag.de', url: 'https://example.org/a', date: day('2025-10-29') },
    { id: 'wire', title: 'The wire' },
  ],
  relations: [],
  notes: [],
  claims: [
    {
      id: 'C03',
      source: 'article',
      quotation: { text: 'la plus forte', language: 'fr' },
      text: { en: 'They call it the strongest.' },
      actors: [],
      places: [],
      events: ['summit'],
      context: [],
      assessment: { verdict: 'distorted', wording: { en: 'two halves joined' }, sources: ['wire'] },
    },
  ],
};

test('the text of an event has its facts, each claim with its verdict, and each citation with its address', () => {
  expect(eventText(details, summary, 'en')).toBe(`Summit

When: Tue 28 October 2025 (2025-10-28)
Where: Akasaka Palace
Who: Donald Trump
Category: Diplomacy
Tags: Summits
Status: Happened
Not verified: the exact hour

Claims, checked (1)

C03 · Distorted
«\u202fla plus forte\u202f» [FR]
They call it the strongest.
First wording of the verdict: two halves joined
Checked against: The wire

Sources (2)

1. L’article
   n-ag.de · 29 Oct 2025 · ¶3
   https://example.org/a
   «\u202fun nouvel âge d’or\u202f» [FR]

2. The wire
`);
});

test('a claim that the event is only the context of says so', () => {
  const claims = details.claims.map((claim) => ({ ...claim, events: [], context: ['summit'] }));
  expect(eventText({ ...details, claims }, summary, 'en')).toContain(
    'strongest.\nFirst wording of the verdict: two halves joined\nThis event is only its context.',
  );
});

test('an event without claims and sources says so', () => {
  const bare = {
    event: { ...details.event, citations: [], unverified: [] },
    claims: [],
    relations: [],
    notes: [],
    sources: [],
  };
  const text = eventText(bare, summary, 'fr');
  expect(text).toContain('Catégorie\u202f: Diplomatie');
  expect(text).not.toContain('Affirmations');
  expect(text.trimEnd().endsWith('Pas encore de source')).toBe(true);
});
