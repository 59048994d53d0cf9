-- Who of our people was told of a talk is found by the talk.
create index staff_mail_about on staff_digest (about);
