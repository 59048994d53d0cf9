-- How many of the ratings are tens; unknown in what was published before that was counted.
alter table survey_score add column tens int;

-- Counted anew from the answers when first asked for, tens included.
delete from survey_tally;
