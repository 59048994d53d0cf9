create table stored_file (
  file_id binary(16) not null,
  name varchar(200) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  size bigint not null,
  sha256 varbinary(32) not null,
  pages int,
  read_state varchar(20) character set ascii collate ascii_bin not null,
  stored_at datetime(6) not null,
  version int not null,
  primary key (file_id),
  key stored_file_by_state (read_state, stored_at)
) engine=InnoDB default charset=utf8mb4;

create table file_content (
  file_id binary(16) not null,
  content longblob not null,
  primary key (file_id),
  constraint file_content_of_file foreign key (file_id) references stored_file (file_id)
) engine=InnoDB default charset=utf8mb4;

create table stored_file_text (
  file_id binary(16) not null,
  text longtext not null,
  primary key (file_id),
  constraint stored_file_text_of_file foreign key (file_id) references stored_file (file_id)
) engine=InnoDB default charset=utf8mb4;
