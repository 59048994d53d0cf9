-- The first day of work of somebody who accepted: agreed, taken back, or that they never came.
create table first_day (
  application_id binary(16) not null primary key,
  starts_on date,
  zone varchar(64) character set ascii collate ascii_bin not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  recorded_by binary(16) not null,
  recorded_at datetime(6) not null,
  version int not null,
  key first_day_of (state, starts_on),
  constraint first_day_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
