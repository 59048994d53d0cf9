-- An application that ended with its position may be kept until a day, if its candidate says yes.
alter table end_question add kept_until date;
alter table end_question add keep_ends_at datetime(6);
create index end_question_keep_ends on end_question (answer, keep_ends_at);
alter table decision_batch_item add besides_until date;
