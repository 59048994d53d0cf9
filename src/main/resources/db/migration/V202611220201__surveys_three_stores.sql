create table survey_plan (
  application_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  told_at datetime(6) not null,
  ask_at datetime(6) not null,
  version int not null,
  key plan_due (ask_at),
  key plan_of_candidate (candidate_id),
  constraint plan_of_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table survey_invitation (
  invitation_id binary(16) not null primary key,
  application_id binary(16) not null,
  candidate_id binary(16) not null,
  company_id binary(16) not null,
  department_id binary(16) not null,
  recruiter_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  closing_month int not null,
  token_hash varbinary(32) not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  asked_at datetime(6) not null,
  ends_at datetime(6) not null,
  version int not null,
  unique key invited_once (application_id),
  unique key invitation_token (token_hash),
  key invitation_of_candidate (candidate_id),
  key invitation_period (company_id, touchpoint, closing_month),
  constraint invitation_of_application foreign key (application_id) references job_application (application_id),
  constraint invitation_to_candidate foreign key (candidate_id) references candidate (candidate_id),
  constraint invitation_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

create table survey_opt_out (
  person_key varbinary(64) not null primary key,
  since_day date not null
) engine=InnoDB default charset=utf8mb4;

create table survey_staging (
  once_key varbinary(32) not null primary key,
  company_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  closing_month int not null,
  carried boolean not null,
  receipt_hash varbinary(32) not null,
  sealed longblob not null,
  unique key staged_receipt (receipt_hash),
  key staged_cell (company_id, touchpoint, closing_month)
) engine=InnoDB default charset=utf8mb4;

create table survey_answer (
  answer_id binary(16) not null primary key,
  company_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  outcome_class varchar(10) character set ascii collate ascii_bin not null,
  closing_month int not null,
  department_id binary(16),
  recruiter_id binary(16),
  language varchar(20) character set ascii collate ascii_bin,
  instrument varchar(20) character set ascii collate ascii_bin not null,
  quarantined boolean not null,
  speedy boolean not null,
  uniform boolean not null,
  rec int,
  items longtext not null,
  receipt_hash varbinary(32) not null,
  unique key answer_receipt (receipt_hash),
  key answer_cell (company_id, touchpoint, closing_month),
  constraint answer_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

create table survey_score (
  score_id binary(16) not null primary key,
  company_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  promoters int not null,
  passives int not null,
  detractors int not null,
  quarantined int not null,
  inputs_hash varbinary(32) not null,
  method_version int not null,
  published_at datetime(6) not null,
  key score_of_period (company_id, touchpoint, period, published_at),
  constraint score_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

create table survey_contact (
  contact_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  company_id binary(16) not null,
  sealed longblob not null,
  asked_on date not null,
  done_on date,
  key contact_open (company_id, done_on),
  key contact_of_candidate (candidate_id),
  constraint contact_of_person foreign key (candidate_id) references candidate (candidate_id),
  constraint contact_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
