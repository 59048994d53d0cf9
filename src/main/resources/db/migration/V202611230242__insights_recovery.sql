-- How far wishes to be contacted have come; what people wrote, and who they are, stays in their own store.
create table recovery_case (
  contact_id binary(16) not null primary key,
  company_id binary(16) not null,
  urgency varchar(10) character set ascii collate ascii_bin not null,
  due_on date not null,
  judged_by binary(16) not null,
  judged_at datetime(6) not null,
  answered_by binary(16),
  answered_at datetime(6),
  in_time boolean not null,
  outcome varchar(12) character set ascii collate ascii_bin,
  closed_by binary(16),
  closed_at datetime(6),
  key recovery_case_of_company (company_id, outcome, closed_at)
) engine=InnoDB default charset=utf8mb4;
