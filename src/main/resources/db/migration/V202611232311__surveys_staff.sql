-- Hiring managers and interviewers who are asked once a quarter how recruiting serves them. Knows the person and whether an answer came, and nothing else of it; the secret of the link lies sealed until its mails have left.
create table survey_staff_invitation (
  invitation_id binary(16) not null primary key,
  account_id binary(16) not null,
  company_id binary(16) not null,
  department_id binary(16) not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  token_hash varbinary(32) not null,
  secret longblob,
  state varchar(10) character set ascii collate ascii_bin not null,
  mails int not null,
  asked_at datetime(6) not null,
  ends_at datetime(6) not null,
  next_at datetime(6),
  unique key staff_asked_once (account_id, period),
  unique key staff_token (token_hash),
  key staff_due (next_at),
  key staff_asked (company_id, period, asked_at),
  constraint staff_invitation_to_account foreign key (account_id) references account (account_id),
  constraint staff_invitation_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

-- The quarters about which everybody was chosen who is asked.
create table survey_staff_round (
  company_id binary(16) not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  primary key (company_id, period),
  constraint staff_round_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

-- Which of our own people do not want to be asked, for ever.
create table survey_staff_opt_out (
  account_id binary(16) not null primary key,
  since_day date not null,
  constraint staff_opt_out_of_account foreign key (account_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;
