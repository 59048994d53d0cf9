-- A second form of the same person is kept whole: all files, answers and consents, where it came from.
alter table repeated_submission add column source varchar(40);

alter table repeated_submission add column share_code varchar(60);

create table repeated_file (
  repeat_id binary(16) not null,
  place int not null,
  file_id binary(16) not null,
  primary key (repeat_id, place),
  key repeated_file_of (file_id),
  constraint file_of_repeat foreign key (repeat_id) references repeated_submission (repeat_id),
  constraint repeated_file_stored foreign key (file_id) references stored_file (file_id)
) engine=InnoDB default charset=utf8mb4;

insert into repeated_file (repeat_id, place, file_id)
  select repeat_id, 0, file_id from repeated_submission where file_id is not null;

create table repeated_answer (
  repeat_id binary(16) not null,
  place int not null,
  question_id binary(16) not null,
  text_en varchar(500) not null,
  text_zh_hans varchar(500) not null,
  answer longtext not null,
  primary key (repeat_id, place),
  constraint answer_of_repeat foreign key (repeat_id) references repeated_submission (repeat_id)
) engine=InnoDB default charset=utf8mb4;

create table repeated_consent (
  repeat_id binary(16) not null,
  consent_code varchar(40) character set ascii collate ascii_bin not null,
  text_version varchar(20) character set ascii collate ascii_bin not null,
  primary key (repeat_id, consent_code),
  constraint consent_of_repeat foreign key (repeat_id) references repeated_submission (repeat_id)
) engine=InnoDB default charset=utf8mb4;
