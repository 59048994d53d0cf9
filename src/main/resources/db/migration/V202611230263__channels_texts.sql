-- Who wants a text when something cannot wait for a mail. The number is not copied: it is the contact's.
create table text_consent (
  candidate_id binary(16) not null primary key,
  given_at datetime(6) not null,
  withdrawn_at datetime(6),
  constraint text_consent_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;

-- Texts to be sent and sent, without words and without numbers.
create table text_note (
  text_note_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  application_id binary(16) not null,
  reason varchar(20) character set ascii collate ascii_bin not null,
  occasion varchar(64) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  tries int not null,
  next_at datetime(6) not null,
  expires_at datetime(6) not null,
  created_at datetime(6) not null,
  handed_at datetime(6),
  code int,
  unique key text_once (application_id, reason, occasion),
  key text_due (state, next_at),
  key text_of_person (candidate_id, handed_at),
  key text_handed (handed_at),
  constraint text_note_application foreign key (application_id) references job_application (application_id),
  constraint text_note_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;
