import { describe, expect, test } from 'vitest';
import { cutSample, describeColumns, detectSettings } from './detect-table.ts';

/** What is found in a text: settings, and roles by column. */
function detect(text: string) {
  const settings = detectSettings(text, 'utf-8', 'en');
  const { columns, dateOrder } = describeColumns(cutSample(text, settings), settings, null);
  return { settings, dateOrder, roles: Object.fromEntries(columns.map(({ name, role }) => [name, role])) };
}

describe('how a table is cut', () => {
  test.each([
    ['date,title\n2025-10-28,"Talks, day 1"\n2025-10-29,Lunch\n', ','],
    ['date;titre\n28/10/2025;Entretiens, premier jour\n29/10/2025;Repas, midi\n', ';'],
    ['date\ttitle\n2025-10-28\tTalks, in Tokyo; late\n', '\t'],
    ['date|title\n2025-10-28|Talks; more\n2025-10-29|a\n', '|'],
    ['title\nTalks\nLunch\n', ','],
    // rows of different lengths, and another sign in some of their texts
    ['"a","b","c"\n"1; 2","x",""\n"3; 4","y"\n"5; 6"\n', ','],
  ])('%j', (text, delimiter) => expect(detect(text).settings.delimiter).toBe(delimiter));

  test('apostrophes quote where they stand around cells', () => {
    expect(detect("a;b\n'1;2';x\n'3';y\n'4';z\n").settings.quote).toBe("'");
    expect(detect("a;b\nl'un;x\nl'autre;y\n").settings.quote).toBe('"');
  });

  test('a first row of figures is no header, and columns have numbers then', () => {
    const { settings, roles } = detect('2025-10-28,Talks in Tokyo,35.68,139.69\n2025-10-29,State lunch,35.7,139.7\n');
    expect(settings.hasHeader).toBe(false);
    expect(roles).toEqual({ 1: 'when', 2: 'title', 3: 'lat', 4: 'lng' });
  });

  test('names that columns have are a header, and so are words above figures', () => {
    expect(detect('when,what\nlong ago,Something\n').settings.hasHeader).toBe(true);
    expect(detect('a,b\n1,2\n3,4\n').settings.hasHeader).toBe(true);
    expect(detect('red,green\nblue,black\n').settings.hasHeader).toBe(false);
  });

  test('one row with a cell too many makes no column, a column without a name is one', () => {
    expect(detect('title,date\nA,2025-01-01\nB,2025-01-02,oops\nC,2025-01-03\n').roles).toEqual({
      title: 'title',
      date: 'when',
    });
    expect(Object.keys(detect('title,date\nA,2025-01-01,x\nB,2025-01-02\nC,2025-01-03,y\n').roles)).toHaveLength(3);
    expect(Object.keys(detect('2025-01-01,A\n2025-01-02,B,more\n').roles)).toHaveLength(3);
  });

  test('decimal commas are seen', () => {
    expect(detect('lat;lon\n48,85;2,35\n43,3;5,4\n').settings.decimal).toBe(',');
    expect(detect('lat;lon\n48.85;2.35\n').settings.decimal).toBe('.');
  });
});

describe('the order of day and month', () => {
  test.each([
    [['28/10/2025', '01/02/2025'], 'dmy', 'known'],
    [['10/28/2025', '01/02/2025'], 'mdy', 'known'],
    [['01/02/2025', '03/04/25'], 'asked', 'ambiguous'],
    [['28/10/2025', '29/10/2025', '10/30/2025'], 'dmy', 'mixed'],
    [['2025/10/28', '2025-1-2'], 'ymd', 'known'],
    [['5/5/2025'], 'dmy', 'known'],
    [['2025-10-28', 'October 2025'], 'ymd', 'known'],
  ])('%j', (dates, order, certainty) => {
    const { settings, dateOrder } = detect(`title;date\n${dates.map((date, at) => `Event ${at};${date}\n`).join('')}`);
    expect([settings.dateOrder, dateOrder]).toEqual([order, certainty]);
  });
});

test('texts are in the language of the header', () => {
  expect(detect('titre;date;ville\nA;2025;B\n').settings.language).toBe('fr');
  expect(detect('title;date;city\nA;2025;B\n').settings.language).toBe('en');
  expect(detect('lat;description\n1;B\n').settings.language).toBe('en');
});

describe('what columns say', () => {
  test('in English', () => {
    const header =
      'ID,Event Title,Start_Date,End Date,City,Country,Latitude (WGS 84),Longitude,Event Type,Notes,actor1,actor2,Source URL';
    expect(
      Object.values(
        detect(`${header}\n1,Talks,2025-10-28,2025-10-29,Tokyo,Japan,35.7,139.7,visit,x,A,B,https://a.org\n`).roles,
      ),
    ).toEqual([
      'id',
      'title',
      'start',
      'end',
      'place',
      'country',
      'lat',
      'lng',
      'category',
      'note',
      'actors',
      'actors',
      'sourceUrl',
    ]);
  });

  test('in French', () => {
    const header = 'Intitulé;Date de début;Date de fin;Lieu;Pays;Coordonnées;Catégorie;Résumé;Mots-clés;Étiquette';
    expect(
      Object.values(detect(`${header}\nEntretiens;1er octobre 2025;;Tokyo;Japon;35,7 139,7;visite;x;a;b\n`).roles),
    ).toEqual(['title', 'start', 'end', 'place', 'country', 'latLng', 'category', 'summary', 'tags', 'tags']);
  });

  test('in a list of visits: date, city, state', () => {
    expect(detect('date,city,state\n4/12/15,Chicago,IL\n4/14/15,Monticello,IA\n').roles).toEqual({
      date: 'when',
      city: 'place',
      state: 'country',
    });
  });

  test('a name is not believed where the values are something else', () => {
    expect(detect('date,label\nmaybe,A\nno,B\nyes,C\n').roles['date']).not.toBe('when');
    expect(detect('lat,label\n48.8,A\n').roles['lat']).toBe('ignore');
  });
});

test('a column called time that holds whole dates is when it was', () => {
  const { roles } = detect(
    'time,latitude,longitude,place\n2018-10-26T23:59:58.350Z,61.1,-149.9,Alaska\n2018-10-26T23:51:00Z,38.1,-118.9,Nevada\n',
  );
  expect(Object.values(roles)).toEqual(['when', 'lat', 'lng', 'place']);
});

test('columns of entities of Wikidata are no titles and no places, their labels are', () => {
  const { roles } = detect(
    'event,eventLabel,date,coord,place,placeLabel\nhttp://w.org/Q1,Battle of Hastings,1066-10-14T00:00:00Z,Point(0.4875 50.9119),http://w.org/Q2,Battle\nhttp://w.org/Q3,Battle of Marathon,-0489-09-12T00:00:00Z,Point(23.9 38.1),http://w.org/Q4,Marathon\n',
  );
  expect(roles).toMatchObject({
    event: 'ignore',
    eventLabel: 'title',
    date: 'when',
    coord: 'latLng',
    placeLabel: 'place',
  });
});

test('of two columns that may be the title, it is the one that says more', () => {
  const { roles } = detect('message,name,when\nGate opened,Gate,2025\n,Gate shut,2025\n,Some time,2026\n');
  expect(roles).toEqual({ message: 'ignore', name: 'title', when: 'when' });
});

test('what Excel is told of the delimiter is no row', () => {
  const { roles, settings } = detect('sep=;\r\nTitle;Date\r\nTreaty;1918-03-03\r\nPeace;1919-06-28\r\n');
  expect([settings.delimiter, roles]).toEqual([';', { Title: 'title', Date: 'when' }]);
});
