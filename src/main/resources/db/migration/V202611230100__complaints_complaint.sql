-- Complaints, all words under the candidate's own key; causes and dates stay when that is gone.
create table complaint (
  complaint_id binary(16) not null primary key,
  application_id binary(16) not null,
  position_id binary(16) not null,
  candidate_id binary(16) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  subject_kind varchar(20) character set ascii collate ascii_bin not null,
  subject_id binary(16),
  raised_by binary(16),
  raised_at datetime(6) not null,
  words longblob not null,
  owner_id binary(16) not null,
  apart boolean not null,
  due_at datetime(6),
  told_date date,
  told_zone varchar(64) character set ascii collate ascii_bin not null,
  next_nudge_at datetime(6),
  answer longblob,
  answered_by binary(16),
  answered_at datetime(6),
  cause varchar(20) character set ascii collate ascii_bin,
  findings longblob,
  closing longblob,
  closed_by binary(16),
  closed_at datetime(6),
  check_on date,
  check_outcome varchar(20) character set ascii collate ascii_bin,
  check_note longblob,
  version int not null,
  key complaint_of_application (application_id, raised_at),
  key complaint_of_position (position_id, raised_at),
  key complaint_of_owner (owner_id, state),
  key complaint_open (state),
  key complaint_nudge (next_nudge_at),
  constraint complaint_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

-- What happened to a complaint; never changed.
create table complaint_step (
  complaint_step_id binary(16) not null primary key,
  complaint_id binary(16) not null,
  event varchar(20) character set ascii collate ascii_bin not null,
  actor_id binary(16),
  person_id binary(16),
  happened_at datetime(6) not null,
  key step_of_complaint (complaint_id, happened_at),
  constraint step_complaint foreign key (complaint_id) references complaint (complaint_id)
) engine=InnoDB default charset=utf8mb4;
