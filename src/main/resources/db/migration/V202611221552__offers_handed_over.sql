-- Who handed an offer over stands in its log, where every act names its actor.
alter table offer drop column extended_by;
