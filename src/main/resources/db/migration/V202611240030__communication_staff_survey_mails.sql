-- Mails that asked our own people about a quarter tell who was reminded, and so who had not answered: those of rounds that are over are forgotten with the rest.
delete from staff_digest where about like 'NOTE/STAFF_SURVEY/%'
  and not exists (select 1 from survey_staff_invitation i where i.state <> 'OVER' and i.asked_at <= staff_digest.created_at);
