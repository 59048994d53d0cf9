alter table message add replied_at datetime(6);
