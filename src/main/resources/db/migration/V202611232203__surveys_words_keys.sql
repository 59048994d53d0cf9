-- Words of the newest months first: found by a key in that order.
create index answer_unheard_newest on survey_answer (company_id, heard, quarantined, closing_month);
alter table survey_answer drop index answer_unheard;

-- Written and never read.
alter table survey_comment drop column checked_by;
alter table survey_comment drop column checked_on;
alter table survey_comment_lot drop column answers;
alter table survey_comment_lot drop column kept_until;
