alter table message add secret varbinary(400);
