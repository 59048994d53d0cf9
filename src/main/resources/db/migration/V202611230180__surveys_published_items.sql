create table survey_item_score (
  item_score_id binary(16) not null primary key,
  company_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  item varchar(4) character set ascii collate ascii_bin not null,
  chose_1 int not null,
  chose_2 int not null,
  chose_3 int not null,
  chose_4 int not null,
  chose_5 int not null,
  inputs_hash varbinary(32) not null,
  method_version int not null,
  published_at datetime(6) not null,
  key item_score_of_period (company_id, period, published_at),
  constraint item_score_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
