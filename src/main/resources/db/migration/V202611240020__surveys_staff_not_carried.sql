-- Answers of our own people that waited since an earlier quarter are those of the same people as the next ones: they count for nothing and are deleted unread.
delete from survey_staging where touchpoint = 'INT' and carried = true;
