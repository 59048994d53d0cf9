-- What is asked besides, for one person of a position that ends.
alter table decision_batch_item add besides varchar(20);
alter table decision_batch_item add besides_target binary(16);
alter table decision_batch_item add besides_reason longtext;
alter table decision_batch_item add besides_area varchar(300);
alter table decision_batch_item add besides_months int;
