alter table promise add column hurried_to datetime(6);
alter table promise add column decider_id binary(16);
