-- Robots in groups of colleagues; address and secret are sealed under the installation's key.
create table staff_robot (
  robot_id binary(16) not null primary key,
  company_id binary(16) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  name varchar(80) not null,
  address varbinary(1200) not null,
  address_end varchar(4) not null,
  secret varbinary(400),
  language varchar(20) character set ascii collate ascii_bin not null,
  matters varchar(200) character set ascii collate ascii_bin not null,
  active boolean not null,
  next_at datetime(6) not null,
  failures int not null,
  last_kind varchar(20) character set ascii collate ascii_bin,
  last_code int,
  last_detail varchar(200),
  last_at datetime(6),
  version int not null,
  key robot_turn (next_at),
  key robot_of_company (company_id, active),
  constraint robot_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

-- What they are to say, without words: ids and codes only.
create table robot_note (
  note_id binary(16) not null primary key,
  robot_id binary(16) not null,
  about varchar(120) character set ascii collate ascii_bin not null,
  occasion varchar(20) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  handed_at datetime(6),
  settled_at datetime(6),
  version int not null,
  unique key note_once (robot_id, about, occasion),
  key note_of_robot (robot_id, state, created_at),
  key note_in_hand (state, handed_at),
  constraint note_robot foreign key (robot_id) references staff_robot (robot_id)
) engine=InnoDB default charset=utf8mb4;
