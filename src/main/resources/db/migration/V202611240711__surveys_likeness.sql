-- When the one reminder is to leave; nothing of whether or when an answer came.
alter table survey_invitation add column reminds_at datetime(6);

-- How those who answered before and after the reminder rated, sealed; opened once the quarter is final.
create table survey_promptness (
  company_id binary(16) not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  sealed varbinary(255) not null,
  primary key (company_id, period),
  constraint promptness_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
