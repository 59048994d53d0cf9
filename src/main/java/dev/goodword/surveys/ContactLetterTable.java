package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.CandidateSeal;
import dev.goodword.candidates.Candidates;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.ContactLetter.Addressee;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where letters to people who want to be contacted are kept, as long as the wish. */
@Repository
class ContactLetterTable {

	private static final String LETTERS = """
			select l.letter_id, l.contact_id, l.written_by, l.written_at, l.sealed, c.candidate_id, c.company_id
			from survey_contact_letter l join survey_contact c on c.contact_id = l.contact_id
			where c.done_on is null and\s""";

	private final JdbcClient database;

	private final Candidates candidates;

	private final CandidateSeal seal;

	ContactLetterTable(JdbcClient database, Candidates candidates, CandidateSeal seal) {
		this.database = database;
		this.candidates = candidates;
		this.seal = seal;
	}

	Optional<Addressee> addressee(ContactId wish) {
		return person(wish).map(this::addressee);
	}

	private Addressee addressee(CandidateId person) {
		CandidateProfile profile = this.candidates.profile(person);
		return new Addressee(profile.email(), profile.greeting(), profile.language());
	}

	void add(UUID id, ContactId wish, AccountId by, String text, Instant now) {
		CandidateId person = person(wish).orElseThrow();
		this.database.sql("""
				insert into survey_contact_letter (letter_id, contact_id, written_by, written_at, sealed)
				values (:id, :wish, :by, :now, :sealed)""")
			.param("id", Columns.bytes(id))
			.param("wish", Columns.bytes(wish.value()))
			.param("by", Columns.bytes(by.value()))
			.param("now", Columns.utc(now))
			.param("sealed", this.seal.seal(person, text.getBytes(StandardCharsets.UTF_8)))
			.update();
	}

	private Optional<CandidateId> person(ContactId wish) {
		return this.database.sql("select candidate_id from survey_contact where contact_id = :wish and done_on is null")
			.param("wish", Columns.bytes(wish.value()))
			.query((row, number) -> new CandidateId(Columns.uuid(row, "candidate_id")))
			.optional();
	}

	List<ContactLetter> of(Collection<ContactId> wishes) {
		return this.database.sql(LETTERS + "l.contact_id in (:wishes) order by l.written_at, l.letter_id")
			.param("wishes", wishes.stream().map((wish) -> Columns.bytes(wish.value())).toList())
			.query((row, number) -> letter(row))
			.list();
	}

	Optional<ContactLetter> find(UUID letter) {
		return this.database.sql(LETTERS + "l.letter_id = :letter")
			.param("letter", Columns.bytes(letter))
			.query((row, number) -> letter(row))
			.optional();
	}

	private ContactLetter letter(ResultSet row) throws SQLException {
		CandidateId person = new CandidateId(Columns.uuid(row, "candidate_id"));
		return new ContactLetter(Columns.uuid(row, "letter_id"), new ContactId(Columns.uuid(row, "contact_id")),
				new CompanyId(Columns.uuid(row, "company_id")), new AccountId(Columns.uuid(row, "written_by")),
				Columns.instant(row, "written_at"),
				new String(this.seal.open(person, row.getBytes("sealed")), StandardCharsets.UTF_8));
	}

	void forget(ContactId wish) {
		this.database.sql("delete from survey_contact_letter where contact_id = :wish")
			.param("wish", Columns.bytes(wish.value()))
			.update();
	}

}
