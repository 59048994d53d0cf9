-- The question of a visitor with which it goes; null when it stays.
alter table address_ledger add column visitor_question_id binary(16);
create index stopped_by_question on address_ledger (visitor_question_id);
