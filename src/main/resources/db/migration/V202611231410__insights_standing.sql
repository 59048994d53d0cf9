-- How many people stand where with a company, counted once a day, and when that was.
create table insight_standing (
  company_id binary(16) not null,
  stage varchar(12) character set ascii collate ascii_bin not null,
  people int not null,
  primary key (company_id, stage)
) engine=InnoDB default charset=utf8mb4;

create table insight_standing_round (
  counted_at datetime(6) not null primary key
) engine=InnoDB default charset=utf8mb4;
