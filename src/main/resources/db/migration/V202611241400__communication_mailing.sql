-- One message in somebody's own words to many: the list as it was frozen, the words, who is left out and why.
create table mailing (
  mailing_id binary(16) not null primary key,
  position_id binary(16) not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  topic_en varchar(400),
  text_en longtext,
  topic_zh varchar(400),
  text_zh longtext,
  started_by binary(16) not null,
  started_at datetime(6) not null,
  sent_at datetime(6),
  version int not null,
  key mailing_of_position (position_id, started_at),
  constraint mailing_position foreign key (position_id) references job_position (position_id)
) engine=InnoDB default charset=utf8mb4;

create table mailing_item (
  mailing_id binary(16) not null,
  application_id binary(16) not null,
  place int not null,
  wanted boolean default false not null,
  state varchar(12) character set ascii collate ascii_bin,
  left_because varchar(80) character set ascii collate ascii_bin,
  primary key (mailing_id, application_id),
  key mailing_item_application (application_id),
  constraint mailing_item_mailing foreign key (mailing_id) references mailing (mailing_id),
  constraint mailing_item_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
