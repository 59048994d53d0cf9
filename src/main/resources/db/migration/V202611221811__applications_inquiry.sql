-- What a candidate is asked for while their application goes on. One inquiry that lives at a time, by a unique key over live, which is 1 or null.
create table application_inquiry (
  inquiry_id binary(16) not null primary key,
  application_id binary(16) not null,
  live int,
  state varchar(20) character set ascii collate ascii_bin not null,
  reason longtext not null,
  minutes int not null,
  answer_by date not null,
  answer_zone varchar(64) character set ascii collate ascii_bin not null,
  prolonged boolean not null,
  occasion_id binary(16) not null,
  asked_at datetime(6) not null,
  version int not null,
  key inquiry_latest (application_id, asked_at),
  unique key inquiry_live (application_id, live),
  constraint inquiry_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table inquiry_item (
  inquiry_id binary(16) not null,
  item_no int not null,
  words longtext not null,
  file_wanted boolean not null,
  draft longtext,
  answer longtext,
  primary key (inquiry_id, item_no),
  constraint item_inquiry foreign key (inquiry_id) references application_inquiry (inquiry_id)
) engine=InnoDB default charset=utf8mb4;

create table inquiry_file (
  inquiry_id binary(16) not null,
  file_id binary(16) not null,
  place int not null,
  sent boolean not null,
  primary key (inquiry_id, file_id),
  constraint file_inquiry foreign key (inquiry_id) references application_inquiry (inquiry_id)
) engine=InnoDB default charset=utf8mb4;

-- Everything that happened to inquiries, and in whose words.
create table application_inquiry_event (
  event_id binary(16) not null primary key,
  inquiry_id binary(16) not null,
  application_id binary(16) not null,
  act varchar(20) character set ascii collate ascii_bin not null,
  actor_id binary(16),
  words longtext,
  answer_by date not null,
  happened_at datetime(6) not null,
  key event_of_inquiries (application_id, happened_at),
  constraint event_inquiry foreign key (inquiry_id) references application_inquiry (inquiry_id)
) engine=InnoDB default charset=utf8mb4;
