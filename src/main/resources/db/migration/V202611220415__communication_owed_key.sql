-- Every turn of the worker asks what is still owed: few rows, found without reading all messages.
alter table message add key message_owed (owed_at);
