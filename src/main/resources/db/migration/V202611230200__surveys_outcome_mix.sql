-- What became of the applications of a quarter, as it stood when its figures were frozen: the weights that periods are compared by.
create table survey_outcome_mix (
  company_id binary(16) not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  outcome_class varchar(10) character set ascii collate ascii_bin not null,
  applications int not null,
  frozen_at datetime(6) not null,
  primary key (company_id, period, outcome_class),
  constraint mix_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

-- Whether answers to single items were counted too when these were: before a certain version they were not.
alter table survey_score add column items_counted boolean not null default false;
