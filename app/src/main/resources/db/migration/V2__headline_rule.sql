-- Which rule found a headline gap; empty for those stored before rules were named.
ALTER TABLE headline_gap ADD COLUMN rule TEXT NOT NULL DEFAULT '';
