-- Which answers are in the counts that were published: groups are made of those and no others.
alter table survey_answer add column counted boolean not null default false;

-- A published figure with what it was made of, so that it can be computed again to the last bit.
create table survey_result (
  company_id binary(16) not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  measure varchar(40) character set ascii collate ascii_bin not null,
  inputs longtext not null,
  inputs_hash varbinary(32) not null,
  method_version int not null,
  seed bigint not null,
  result longtext not null,
  published_at datetime(6) not null,
  primary key (company_id, period, measure),
  constraint result_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
