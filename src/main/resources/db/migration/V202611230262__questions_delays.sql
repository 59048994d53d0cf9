-- How often a person was told a later day for an answer, and when that is looked at next.
alter table candidate_question add delays int default 0 not null;
alter table candidate_question add next_word_at datetime(6);
create index question_word on candidate_question (next_word_at);
-- Who waits past the told day, and what others asked about the same position.
create index question_waiting on candidate_question (state, told_date);
create index question_of_position on candidate_question (position_id, asked_at);
