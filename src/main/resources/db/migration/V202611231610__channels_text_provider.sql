-- How texts reach phones, set up on a page: one row. The key, and the number a test goes to, are sealed.
create table text_provider (
  provider_id int not null primary key,
  address varchar(600),
  sealed_key varbinary(600),
  signature varchar(40),
  template_en varchar(80),
  template_zh varchar(80),
  one_a_day int,
  a_second int,
  a_minute int,
  a_day int,
  switched varchar(20) character set ascii collate ascii_bin not null,
  trial_to varbinary(200),
  trial_language varchar(20) character set ascii collate ascii_bin,
  trial_asked_at datetime(6),
  trial_handed_at datetime(6),
  trial_kind varchar(20) character set ascii collate ascii_bin,
  trial_code int,
  trial_detail varchar(200),
  trial_at datetime(6),
  version int not null
) engine=InnoDB default charset=utf8mb4;
