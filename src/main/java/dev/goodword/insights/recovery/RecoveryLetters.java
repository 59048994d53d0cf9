package dev.goodword.insights.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.StaffNoteSource;
import dev.goodword.communication.StaffNotes;
import dev.goodword.shared.DateWords;
import dev.goodword.surveys.ContactId;
import dev.goodword.surveys.ContactWishes;
import dev.goodword.surveys.OpenWish;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The mail to those who look after ethics, at once when somebody's wish is about that. It
 * holds nothing of the person, nor of what they wrote.
 */
@Component
class RecoveryLetters implements StaffNoteSource {

	private final RecoveryTable table;

	private final RecoveryCases cases;

	private final ContactWishes wishes;

	private final StaffNotes notes;

	private final Accounts accounts;

	private final MessageSource texts;

	RecoveryLetters(RecoveryTable table, RecoveryCases cases, ContactWishes wishes, StaffNotes notes, Accounts accounts,
			MessageSource texts) {
		this.table = table;
		this.cases = cases;
		this.wishes = wishes;
		this.notes = notes;
		this.accounts = accounts;
		this.texts = texts;
	}

	/** Tells those who look after ethics, but for whoever said that it is. */
	void tell(OpenWish wish, StaffMember but, Instant now) {
		this.cases.circle(wish.company())
			.ethics(wish)
			.stream()
			.filter((person) -> !person.equals(but.id()))
			.forEach((person) -> this.notes.put(this, wish.id().value(), person, now));
	}

	/** Forgets what was told of a case. */
	void forget(ContactId id) {
		this.notes.forget(this, id.value());
	}

	@Override
	public String name() {
		return "RECOVERY";
	}

	/** Nothing once it is answered or no matter of ethics, nor to whoever had a part. */
	@Override
	public Optional<Said> of(UUID subject, StaffMember reader) {
		return this.table.find(new ContactId(subject))
			.filter((found) -> found.now().isEthics() && found.now().answeredAt() == null)
			.filter((found) -> this.wishes.open(List.of(found.company()))
				.stream()
				.anyMatch((wish) -> wish.id().value().equals(subject)
						&& this.cases.circle(found.company()).readers(wish, true).contains(reader.id())))
			.map((found) -> said(found.now(), this.accounts.company(found.company()), reader));
	}

	private Said said(RecoveryCase now, Company company, StaffMember reader) {
		return new Said(say(reader, "recovery.mail"),
				say(reader, "recovery.mail.text", company.name().in(reader.language()),
						DateWords.in(reader.language(), company.zone()).longDate(now.due()).text()),
				"/insights/recovery?company=" + company.id());
	}

	private String say(StaffMember reader, String key, Object... arguments) {
		return Objects.requireNonNull(this.texts.getMessage(key, arguments, reader.language().locale()));
	}

}
