package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.shared.Chance;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.PublicAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails to our own people about what belongs to no application: put down with the fact,
 * written at the hand-over by whoever knows what is true then.
 */
@Component
@Transactional
public class StaffNotes {

	private static final Duration WORTH_KNOWING = Duration.ofDays(7);

	private final StaffDigestRepository digests;

	private final DigestLetters letters;

	private final MailTemplates templates;

	private final ObjectProvider<StaffNoteSource> sources;

	private final Accounts accounts;

	private final PublicAddress address;

	private final MessageSource messages;

	private final Chance chance;

	StaffNotes(StaffDigestRepository digests, DigestLetters letters, MailTemplates templates,
			ObjectProvider<StaffNoteSource> sources, Accounts accounts, PublicAddress address, MessageSource messages,
			Chance chance) {
		this.digests = digests;
		this.letters = letters;
		this.templates = templates;
		this.sources = sources;
		this.accounts = accounts;
		this.address = address;
		this.messages = messages;
		this.chance = chance;
	}

	/**
	 * Has somebody told, unless they have left. Of what happens twice at a time one is
	 * enough: its words are found when it leaves.
	 */
	public void put(StaffNoteSource source, UUID subject, AccountId account, Instant now) {
		StaffMatter about = StaffMatter.note(new StaffNote(source.name(), subject, now));
		this.accounts.active(account).ifPresent((person) -> {
			LocalDate day = LocalDate.ofInstant(now, person.zone());
			if (!this.digests.existsByPersonAndDayAndAbout(person.id(), day, about.toString())) {
				this.digests
					.save(new StaffDigest(this.chance.newId(), person.id(), day, about, now.plus(WORTH_KNOWING), now));
			}
		});
	}

	/** Whether anybody was told about it before. */
	@Transactional(readOnly = true)
	public boolean wasPut(StaffNoteSource source, UUID subject) {
		return this.digests.existsByAboutStartingWith(StaffNote.prefix(source.name(), subject));
	}

	/** Forgets what was put down about it, whatever became of it. */
	public void forget(StaffNoteSource source, UUID subject) {
		this.digests.forget(StaffNote.prefix(source.name(), subject) + "%");
	}

	/**
	 * The mail; empty when nothing of it is true any more, a later one says it or the
	 * person has left.
	 */
	Optional<OutgoingMail> write(StaffDigest digest, StaffNote note, Instant now) {
		if (this.digests.existsByPersonAndAboutStartingWithAndCreatedAtAfter(digest.person(), note.prefix(),
				digest.createdAt())) {
			return Optional.empty();
		}
		return this.accounts.active(digest.person())
			.flatMap((person) -> this.sources.stream()
				.filter((source) -> source.name().equals(note.source()))
				.findFirst()
				.flatMap((source) -> source.of(note.subject(), person))
				.map((said) -> mail(digest.id(), person, said, now)));
	}

	private OutgoingMail mail(UUID id, StaffMember person, StaffNoteSource.Said said, Instant now) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.STAFF_NAME, person.name());
		fields.put(Field.ALERT_HEADLINE, said.headline());
		fields.put(Field.ALERT_TEXT, said.text());
		String product = Objects
			.requireNonNull(this.messages.getMessage("frame.product", null, person.language().locale()));
		return this.letters.mail(id, person, product, this.templates.write("staff_alert", person.language(), fields,
				new Surround(product, null, null, this.address.link(said.path()), Target.NOTE, false)), now);
	}

}
