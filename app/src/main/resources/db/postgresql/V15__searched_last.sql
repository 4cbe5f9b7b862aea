-- What was said last, first: without words, that is the order in which things are found (docs/adr/0017-search.md).
DROP INDEX searched_said;
CREATE INDEX searched_said ON searched (said_latest DESC NULLS LAST, number);
