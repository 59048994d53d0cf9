-- Questions a company asks of its own: versions that never change, but for the month in which they end and for being withdrawn.
create table survey_own_question (
  version_id binary(16) not null,
  question_id binary(16) not null,
  company_id binary(16) not null,
  version_no int not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  text_en varchar(200) not null,
  text_zh_hans varchar(200) not null,
  options longtext not null,
  moments varchar(60) character set ascii collate ascii_bin not null,
  from_month int not null,
  until_month int,
  retired boolean not null,
  published_by binary(16) not null,
  published_at datetime(6) not null,
  primary key (version_id),
  unique key own_question_version (question_id, version_no),
  key own_question_company (company_id, from_month),
  constraint own_question_of foreign key (company_id) references company (company_id),
  constraint own_question_by foreign key (published_by) references account (account_id)
) engine=InnoDB default charset=utf8mb4;

-- How many chose which answer to one version, as it was published; an edition is never changed, only followed.
create table survey_own_score (
  own_score_id binary(16) not null,
  company_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  version_id binary(16) not null,
  chosen varchar(80) character set ascii collate ascii_bin not null,
  superseded boolean not null,
  inputs_hash varbinary(64) not null,
  method_version int not null,
  published_at datetime(6) not null,
  primary key (own_score_id),
  key own_score_of (company_id, period, touchpoint),
  constraint own_score_of_version foreign key (version_id) references survey_own_question (version_id)
) engine=InnoDB default charset=utf8mb4;
