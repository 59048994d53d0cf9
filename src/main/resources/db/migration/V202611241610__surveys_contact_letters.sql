-- What our people wrote to those who want to be contacted: sealed with the key of the person, and gone with the wish.
create table survey_contact_letter (
  letter_id binary(16) not null primary key,
  contact_id binary(16) not null,
  written_by binary(16) not null,
  written_at datetime(6) not null,
  sealed longblob not null,
  key contact_letter_of (contact_id, written_at),
  constraint contact_letter_to foreign key (contact_id) references survey_contact (contact_id) on delete cascade,
  constraint contact_letter_by foreign key (written_by) references account (account_id)
) engine=InnoDB default charset=utf8mb4;
