-- Each day that somebody who asked was told, and whether a word reached them by it: a chain of promises for each question.
create table question_day (
  question_day_id binary(16) not null primary key,
  candidate_question_id binary(16) not null,
  application_id binary(16) not null,
  day_no int not null,
  deadline_at datetime(6) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  settled_at datetime(6),
  version int not null,
  unique key day_of_question (candidate_question_id, day_no),
  key question_day_due (deadline_at, state, application_id),
  key question_day_application (application_id),
  constraint question_day_question foreign key (candidate_question_id) references candidate_question (candidate_question_id),
  constraint question_day_applied foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
