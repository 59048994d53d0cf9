-- Whether a look was at everything, and whether somebody wants the next one to be.
alter table auditor_run add column looked_at_all boolean default true not null;
alter table auditor_lease add column wants_all boolean default false not null;
create index run_of_all on auditor_run (looked_at_all, began_at);
-- What was seen last is asked for of one application at a time.
drop view auditor_last_touch;
