alter table promise add column hold_at datetime(6);
alter table promise add column word_due_at datetime(6);
