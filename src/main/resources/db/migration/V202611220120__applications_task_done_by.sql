-- Who did a task: said in the history of the application.
alter table task add done_by binary(16);
