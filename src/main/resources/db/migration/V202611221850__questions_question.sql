-- Answers anybody may read, each with all its versions, which are never changed.
create table published_answer (
  published_answer_id binary(16) not null primary key,
  position_id binary(16) not null,
  current_no int not null,
  withdrawn_at datetime(6),
  version int not null,
  key answer_of_position (position_id, withdrawn_at),
  constraint answer_position foreign key (position_id) references job_position (position_id)
) engine=InnoDB default charset=utf8mb4;

create table published_answer_text (
  published_answer_text_id binary(16) not null primary key,
  published_answer_id binary(16) not null,
  version_no int not null,
  question_en longtext,
  answer_en longtext,
  question_zh_hans longtext,
  answer_zh_hans longtext,
  author_id binary(16) not null,
  written_at datetime(6) not null,
  unique key text_of_answer (published_answer_id, version_no),
  constraint text_answer foreign key (published_answer_id) references published_answer (published_answer_id)
) engine=InnoDB default charset=utf8mb4;

-- What candidates ask and are answered, under their own key.
create table candidate_question (
  candidate_question_id binary(16) not null primary key,
  application_id binary(16) not null,
  position_id binary(16) not null,
  candidate_id binary(16) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  words longblob not null,
  answer longblob,
  asked_at datetime(6) not null,
  team_due_at datetime(6) not null,
  told_date date not null,
  told_zone varchar(64) character set ascii collate ascii_bin not null,
  published_answer_id binary(16),
  published_no int,
  answered_by binary(16),
  settled_at datetime(6),
  version int not null,
  key question_of_application (application_id, asked_at),
  key question_of_answer (published_answer_id),
  constraint question_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
