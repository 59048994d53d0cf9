-- Whoever agrees on a time with colleagues holds their rows until that is stored, so that nobody is met twice at once.
create table interview_diary (
  account_id binary(16) not null primary key
) engine=InnoDB default charset=utf8mb4;
