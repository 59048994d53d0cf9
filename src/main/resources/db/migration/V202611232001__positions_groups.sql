-- Positions alike, in groups of a department that keep their names for as long as figures stand under them.
create table position_group (
  group_id binary(16) not null,
  department_id binary(16) not null,
  name_en varchar(60) not null,
  name_zh_hans varchar(60) not null,
  retired boolean not null,
  created_at datetime(6) not null,
  primary key (group_id),
  key position_group_department (department_id),
  constraint position_group_of foreign key (department_id) references department (department_id)
) engine=InnoDB default charset=utf8mb4;

-- The group a position lies in; a position without a row lies in none.
create table position_in_group (
  position_id binary(16) not null,
  group_id binary(16) not null,
  primary key (position_id),
  key position_in_group_group (group_id),
  constraint position_in_group_position foreign key (position_id) references job_position (position_id),
  constraint position_in_group_of foreign key (group_id) references position_group (group_id)
) engine=InnoDB default charset=utf8mb4;
