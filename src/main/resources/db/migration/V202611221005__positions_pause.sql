alter table job_position add column status_reason_zh varchar(500);
alter table job_position add column review_on date;
alter table job_position add column pauses int default 0 not null;
