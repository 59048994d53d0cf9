-- The group of the position when somebody was asked; null for none, and for all asked before there were groups.
alter table survey_invitation add column position_group_id binary(16);

-- The same of an answer; null also where it was left out for the sender's sake.
alter table survey_answer add column position_group_id binary(16);
