-- When what was answered before answers were sealed is sealed too; null once it is, and for everything newer.
alter table application_inquiry add column seal_due_at datetime(6);
create index inquiry_unsealed on application_inquiry (seal_due_at);
update application_inquiry set seal_due_at = asked_at;
