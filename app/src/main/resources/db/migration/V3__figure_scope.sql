-- What a figure is told of, and how it stands to other figures. Those stored before have none.
--
-- role is whom, place, period, cumulative, recent (words of its scope), part-of, on-top-of or previous (a relation, with the other
-- figure's id as target). "figure" is the figure's position.
CREATE TABLE figure_part (
    reading_id TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    figure     INTEGER NOT NULL,
    role       TEXT    NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    target     TEXT,
    PRIMARY KEY (reading_id, position),
    FOREIGN KEY (reading_id, figure) REFERENCES figure (reading_id, position)
);

-- The rule that gave a number to words without one; NULL where the words themselves do.
ALTER TABLE figure ADD COLUMN read_by TEXT;
