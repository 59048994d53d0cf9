-- Lots of which nothing is left are found by their day.
create index lot_by_day on survey_comment_lot (drawn_on);
