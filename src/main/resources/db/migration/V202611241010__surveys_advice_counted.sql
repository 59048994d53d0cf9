-- How many people somebody advised to apply is counted from now on. What answers add up to
-- is counted once more from the answers themselves, place by place, when it is needed next.
delete from survey_tally;
