-- What somebody is asked besides the end of their application: to carry it over, or to stay in touch.
create table end_question (
  question_id binary(16) not null primary key,
  application_id binary(16) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  target_id binary(16),
  reason longtext,
  area varchar(300),
  months int,
  open_until date not null,
  offered_by binary(16) not null,
  offered_at datetime(6) not null,
  answer varchar(20) character set ascii collate ascii_bin,
  answered_at datetime(6),
  carried_to binary(16),
  version int not null,
  unique key end_question_once (application_id, kind),
  constraint end_question_application foreign key (application_id) references job_application (application_id),
  constraint end_question_target foreign key (target_id) references job_position (position_id)
) engine=InnoDB default charset=utf8mb4;
