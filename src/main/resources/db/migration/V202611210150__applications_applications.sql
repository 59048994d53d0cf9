create table job_application (
  application_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  position_id binary(16) not null,
  attempt int not null,
  live int,
  reference varchar(20) character set ascii collate ascii_bin not null,
  stage_id binary(16) not null,
  stage_kind varchar(20) not null,
  stage_epoch int not null,
  state varchar(20) not null,
  outcome varchar(20),
  told varchar(20) not null,
  told_at datetime(6),
  received_at datetime(6) not null,
  read_at datetime(6),
  reader_id binary(16),
  ended_at datetime(6),
  interview_held_at datetime(6),
  language varchar(20) character set ascii collate ascii_bin not null,
  source varchar(40),
  share_code varchar(60),
  form_started_at datetime(6) not null,
  version int not null,
  unique key application_reference (reference),
  unique key one_live_per_position (candidate_id, position_id, live),
  unique key attempt_once (candidate_id, position_id, attempt),
  key application_position (position_id, state, received_at),
  constraint application_candidate foreign key (candidate_id) references candidate (candidate_id),
  constraint application_of_position foreign key (position_id) references job_position (position_id),
  constraint application_stage foreign key (stage_id) references stage (stage_id)
) engine=InnoDB default charset=utf8mb4;

create table stage_move (
  move_id binary(16) not null primary key,
  application_id binary(16) not null,
  cause varchar(20) not null,
  from_stage_id binary(16),
  to_stage_id binary(16) not null,
  to_name_en varchar(200) not null,
  to_name_zh_hans varchar(200) not null,
  to_kind varchar(20) not null,
  stage_epoch int not null,
  actor_id binary(16),
  happened_at datetime(6) not null,
  silent boolean not null,
  reason longtext,
  words_for_candidate longtext,
  undoes_id binary(16),
  correlation varchar(60) character set ascii collate ascii_bin not null,
  version int not null,
  unique key move_epoch (application_id, stage_epoch),
  unique key undone_once (undoes_id),
  constraint move_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table disposition (
  move_id binary(16) not null primary key,
  application_id binary(16) not null,
  outcome varchar(20) not null,
  reason_code varchar(40) not null,
  ended_by varchar(20) not null,
  internal_reason longtext,
  reason_for_candidate longtext,
  strength_for_candidate longtext,
  point_for_candidate longtext,
  decided_by binary(16),
  decided_at datetime(6) not null,
  version int not null,
  key disposition_application (application_id),
  constraint disposition_move foreign key (move_id) references stage_move (move_id),
  constraint disposition_of_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table application_answer (
  answer_id binary(16) not null primary key,
  application_id binary(16) not null,
  question_id binary(16) not null,
  place int not null,
  text_en varchar(500) not null,
  text_zh_hans varchar(500) not null,
  answer longtext not null,
  version int not null,
  unique key answer_once (application_id, question_id),
  constraint answer_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table application_file (
  attachment_id binary(16) not null primary key,
  application_id binary(16) not null,
  file_id binary(16) not null,
  resume boolean not null,
  added_at datetime(6) not null,
  version int not null,
  unique key file_once (application_id, file_id),
  key file_of (file_id),
  constraint attachment_application foreign key (application_id) references job_application (application_id),
  constraint attachment_file foreign key (file_id) references stored_file (file_id)
) engine=InnoDB default charset=utf8mb4;

create table consent_text (
  consent_code varchar(40) character set ascii collate ascii_bin not null,
  text_version varchar(20) character set ascii collate ascii_bin not null,
  language varchar(20) character set ascii collate ascii_bin not null,
  consent_text longtext not null,
  valid_from datetime(6) not null,
  primary key (consent_code, text_version, language)
) engine=InnoDB default charset=utf8mb4;

insert into consent_text values
  ('notice', '2026-11', 'en', 'We store what you send to decide about this application, and delete it six months after it ends unless you ask for less or more.', '2026-11-01 00:00:00'),
  ('notice', '2026-11', 'zh-Hans', '我们保存您提交的内容，仅用于处理本次申请；申请结束六个月后删除，您也可以要求提前删除或延长保存。', '2026-11-01 00:00:00'),
  ('pool', '2026-11', 'en', 'Keep me in mind for other positions for twelve months; I can end this at any time.', '2026-11-01 00:00:00'),
  ('pool', '2026-11', 'zh-Hans', '十二个月内有其他合适职位时可以联系我；我可以随时取消。', '2026-11-01 00:00:00');

create table application_consent (
  consent_id binary(16) not null primary key,
  application_id binary(16) not null,
  consent_code varchar(40) character set ascii collate ascii_bin not null,
  text_version varchar(20) character set ascii collate ascii_bin not null,
  given_at datetime(6) not null,
  version int not null,
  unique key consent_once (application_id, consent_code),
  constraint consent_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table application_note (
  note_id binary(16) not null primary key,
  application_id binary(16) not null,
  author_id binary(16) not null,
  written_at datetime(6) not null,
  note_text longtext not null,
  version int not null,
  key note_application (application_id, written_at),
  constraint note_of_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table interview_fact (
  fact_id binary(16) not null primary key,
  application_id binary(16) not null,
  held_at datetime(6) not null,
  final_round boolean not null,
  recorded_by binary(16) not null,
  recorded_at datetime(6) not null,
  version int not null,
  key fact_application (application_id, held_at),
  constraint fact_of_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table repeated_submission (
  repeat_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  earlier_id binary(16) not null,
  reference varchar(20) character set ascii collate ascii_bin not null,
  received_at datetime(6) not null,
  shown_date date,
  file_id binary(16),
  version int not null,
  key repeat_earlier (earlier_id),
  constraint repeat_candidate foreign key (candidate_id) references candidate (candidate_id),
  constraint repeat_of_earlier foreign key (earlier_id) references job_application (application_id),
  constraint repeat_file foreign key (file_id) references stored_file (file_id)
) engine=InnoDB default charset=utf8mb4;

create table idempotency_key (
  key_hash varbinary(32) not null primary key,
  candidate_id binary(16) not null,
  subject_id binary(16) not null,
  repeated boolean not null,
  created_at datetime(6) not null,
  version int not null
) engine=InnoDB default charset=utf8mb4;

create table application_draft (
  draft_id binary(16) not null primary key,
  token_hash varbinary(32) not null,
  sealed_content longblob not null,
  saved_at datetime(6) not null,
  ends_at datetime(6) not null,
  version int not null,
  unique key draft_token (token_hash),
  key draft_end (ends_at)
) engine=InnoDB default charset=utf8mb4;

create table task (
  task_id binary(16) not null primary key,
  kind varchar(40) not null,
  application_id binary(16) not null,
  assignee_id binary(16) not null,
  created_at datetime(6) not null,
  due_at datetime(6) not null,
  done_at datetime(6),
  version int not null,
  key task_assignee (assignee_id, done_at, due_at),
  key task_application (application_id),
  constraint task_of_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
