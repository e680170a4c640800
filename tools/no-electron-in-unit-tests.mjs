// Stands where a unit test would import 'electron': only src/main and src/preload may, and journeys test those.
throw new Error("A unit test imports 'electron'. Move what it tests into a module that does not.");
